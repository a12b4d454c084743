// A page that is printed is asked whether it is ready as soon as it is loaded, which waits for nothing below.
import '../host/print-ready.ts';
import { firstViewPainted } from './first-view-painted.ts';

// Reading the program takes longer than drawing what the backend has drawn already.
await firstViewPainted();
const { start } = await import('./start.tsx');
await start();

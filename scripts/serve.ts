import { createRequire } from 'node:module';
import { prepare } from './prepare.ts';

/** `npm run serve`: the browser host, after what it runs from was made ready. Standard output stays free for its ready line. */
await prepare((words) => {
  console.error(words);
});
createRequire(import.meta.url)('../out/main/serve.cjs');

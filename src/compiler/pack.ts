import { makePack } from './pack-command.ts';

process.exitCode = await makePack(process.argv.slice(2), console);

import { makeEdition } from './edition-command.ts';

process.exitCode = await makeEdition(process.argv.slice(2), console);

import { compile } from './compile-command.ts';

process.exitCode = compile(process.argv.slice(2), console);

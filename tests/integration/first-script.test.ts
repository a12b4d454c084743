import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topics } from '../../src/shared/contract/call.ts';
import { firstScriptBytes, firstScripts } from '../support/first-script.ts';
import { root } from '../support/host.ts';

const assets = join(root, 'out', 'renderer', 'assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(join(assets, name), 'utf8');

test('the first script is 450 kB at most: views, plots, the map and printing are read when they are gone to', () => {
  expect(firstScripts().length).toBeGreaterThan(1);
  expect(firstScriptBytes()).toBeLessThanOrEqual(450_000);
});

test('the first script writes a row of topics that many calls read once', () => {
  const rows = firstScripts()
    .map((address) => readFileSync(join(assets, '..', address), 'utf8'))
    .flatMap((text) => text.match(/\[(?:["'`][a-z]+["'`],)+["'`][a-z]+["'`]\]/g) ?? [])
    // That of all topics is what they are made of.
    .filter((row) => topics.some((topic) => row.includes(topic)) && row.split(',').length < topics.length);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

test('the first script has nothing of the router for its developers, nor the forms that nobody uses', () => {
  const text = firstScripts()
    .map((address) => readFileSync(join(assets, '..', address), 'utf8'))
    .join('\n');
  expect(text, 'the router itself').toContain('popstate');
  // React itself has one, for its own traces.
  expect(text.match(/displayName=["'`](?!DetermineComponentFrameRoot)\w+|You should call navigate/g)).toBeNull();
});

test('no script of the window has schemas in it, which are for the backend to check by', () => {
  expect(scripts.filter((name) => /ZodError|safeParse/.test(textOf(name)))).toEqual([]);
});

test('every view is a script of its own, so that no address makes all others slower', () => {
  const routes = readFileSync(join(root, 'src', 'renderer', 'app', 'routes.tsx'), 'utf8');
  const addresses = [...routes.matchAll(/path: '([^'*]+)'/g)].length;
  const views = [...routes.matchAll(/lazy: view\(/g)].length;
  // `print` is the only address without a view: it holds those of its pages.
  expect(views).toBeGreaterThanOrEqual(addresses - 1);
  expect(scripts.length).toBeGreaterThan(views);
});

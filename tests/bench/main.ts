import { answersGet } from './answers-get.ts';
import { backendReady } from './backend-ready.ts';
import { browseScroll } from './browse-scroll.ts';
import { compareTable } from './compare-table.ts';
import { editionTaken, namesMatch, packInstall, schoolAdded } from './desk.ts';
import type { Bench, Figure } from './figure.ts';
import { firstAnswer } from './first-answer.ts';
import { firstPaint } from './first-paint.ts';
import { institutionCost } from './institution-cost.ts';
import { institutionGet } from './institution-get.ts';
import { institutionList } from './institution-list.ts';
import { institutionRules } from './institution-rules.ts';
import { keystroke } from './keystroke.ts';
import { pdf } from './pdf.ts';
import { rendererSize } from './renderer-size.ts';
import { searchPeers } from './search-peers.ts';
import { searchRecall } from './search-recall.ts';
import { searchSpeed } from './search-speed.ts';
import { viewOpen } from './view-open.ts';
import { viewsScroll } from './views-scroll.ts';
import { worldOfMany, worldOfRor } from './world.ts';

const benches: readonly Bench[] = [
  backendReady,
  institutionGet,
  answersGet,
  compareTable,
  searchSpeed,
  searchRecall,
  searchPeers,
  firstAnswer,
  firstPaint,
  institutionList,
  institutionCost,
  institutionRules,
  browseScroll,
  viewsScroll,
  viewOpen,
  keystroke,
  pdf,
  rendererSize,
  packInstall,
  schoolAdded,
  namesMatch,
  editionTaken,
  worldOfRor,
  worldOfMany,
];

/** Whether a figure keeps its budget; one without a budget does. */
function holds({ value, atMost, atLeast }: Figure): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function lineOf(figure: Figure): string {
  const { what, value, unit, atMost, atLeast, detail } = figure;
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  const budget = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '-';
  return `${what.padEnd(64)} ${shown.padStart(9)} ${unit.padEnd(6)} ${budget.padEnd(10)} ${budget === '-' ? '    ' : holds(figure) ? 'PASS' : 'MISS'}  ${detail ?? ''}`;
}

/** Runs the benches named, or all; returns whether every budget was kept. */
async function run(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no bench ${unknown.join(', ')}; there are ${benches.map((bench) => bench.name).join(', ')}.`,
    );
  let kept = true;
  for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n${bench.name}`);
    for (const figure of await bench.run()) {
      console.log(`  ${lineOf(figure)}`);
      kept &&= holds(figure);
    }
  }
  return kept;
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;

import { pinyin } from 'pinyin-pro';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';
import { nameKey } from './name-key.ts';
import type { Check, Report } from './rule.ts';

type Named = Located<{ names: Sources['institutions'][number]['value']['names'] }>;

/** Letters of a pinyin name without tones, spaces and signs; ü is written v, as people type it. */
function pinyinLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

function checkPinyin(file: Named, report: Report): void {
  const native = file.value.names.find((name) => name.kind === 'native' && name.lang === 'zh-Hans');
  const index = file.value.names.findIndex((name) => name.lang === 'zh-Latn');
  const written = file.value.names[index];
  if (!native || !written || written.kind === 'former') return;
  const expected = pinyinLetters(
    pinyin(native.value.replace(/[^\p{Script=Han}]/gu, ''), { type: 'string', toneType: 'none', v: true }),
  );
  if (
    pinyinLetters(written.value) !== expected &&
    !file.value.names.some(
      (name) =>
        name.lang === 'zh-Hans' &&
        pinyinLetters(pinyin(name.value, { toneType: 'none', v: true })) === pinyinLetters(written.value),
    )
  ) {
    report(file, ['names', index, 'value'], {
      code: 'name.pinyin',
      name: native.value,
      expected,
      given: written.value,
    });
  }
}

const isOwn = ({ kind, lang }: Named['value']['names'][number]) =>
  kind === 'native' || (kind === 'official' && lang !== 'en');

/** A school that a pack brings has no name in any script by which one of the edition goes; the English one is looked at with all others. */
function checkTwins(sources: Sources, report: Report): void {
  const { packEntities } = sources;
  if (!packEntities) return;
  const all: readonly Named[] = [...sources.institutions, ...sources.alliances, ...sources.organizations];
  const known = new Map(
    all
      .filter(({ slug }) => !packEntities.has(slug))
      .flatMap((file) => file.value.names.filter(isOwn).map(({ value }) => [nameKey(value), file.file] as const)),
  );
  for (const file of all.filter(({ slug }) => packEntities.has(slug)))
    file.value.names.forEach((name, index) => {
      const other = isOwn(name) ? known.get(nameKey(name.value)) : undefined;
      if (other !== undefined) report(file, ['names', index], { code: 'name.taken', file: other, name: name.value });
    });
}

/** One official English name each, no two institutions with the same, pinyin that reads the native name. */
export const checkNames: Check = (sources, report) => {
  const official = new Map<string, string>();
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    const names = file.value.names;
    const english = names.filter((name) => name.lang === 'en' && name.kind === 'official');
    if (english.length !== 1) {
      report(file, ['names'], { code: 'name.official', count: english.length });
    }
    names.forEach((name, index) => {
      if (
        names.findIndex((other) => other.value === name.value && other.kind === name.kind && other.lang === name.lang) <
        index
      ) {
        report(file, ['names', index], { code: 'name.twice', name: name.value });
      }
      if (name.from !== undefined && name.to !== undefined && name.from > name.to)
        report(file, ['names', index, 'from'], { code: 'name.turned', from: name.from, to: name.to });
    });
    checkPinyin(file, report);
    for (const name of english) {
      const key = nameKey(name.value);
      const other = official.get(key);
      if (other !== undefined) {
        report(file, ['names', names.indexOf(name)], { code: 'name.sameOfficial', file: other, name: name.value });
      }
      official.set(key, file.file);
    }
  }
  checkTwins(sources, report);
};

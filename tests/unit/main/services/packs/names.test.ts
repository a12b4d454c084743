import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/compiler/mistake.ts';
import {
  asInput,
  fairSource,
  newSchool,
  openBackend,
  packOfTexts,
  runHere,
  usualFiles,
} from '../../../../support/packs.ts';

const college = 'institutions/upriver-medical-college.yaml';
const named = (name: string, others = '') => ({
  [college]: newSchool
    .replace('value: Upriver Medical College', `value: "${name}"`)
    .replace('place:', `${others}place:`),
  'sources/fair-2026.yaml': fairSource,
});
const mistakesOf = async (files: Readonly<Record<string, string>>) => {
  const { ask } = openBackend({ runPackJob: runHere });
  return (await ask('packs.preview', asInput(await packOfTexts(files)))).mistakes
    .map(({ problem }) => inEnglish(problem).what)
    .join(' ');
};

describe('a school of a pack', () => {
  it.each([
    ['signs that are not seen', 'Songhua\\u200B Medical University'],
    ['a soft hyphen', 'Songhua Medi\\u00ADcal University'],
    ['a sign of direction', '\\u200FSonghua Medical University'],
    ['letters of another script', 'Sоnghua Меdical University'],
    ['letters of Greek', 'Sοnghua Medical Universitγ'],
    ['full width', 'Ｓｏｎｇｈｕａ Medical University'],
    ['accents', 'Sónghua Medical University'],
    ['spaces and case', 'SONGHUA  Medical-University'],
  ])('cannot have the name of one of the edition with %s', async (_, name) => {
    expect(await mistakesOf(named(name))).toContain('has the same official name');
  });

  it.each([
    ['Chinese', '松花医科大学', 'zh-Hans'],
    ['Chinese with a sign that is not seen', '松花\\u200D医科大学', 'zh-Hans'],
    ['Russian', 'Волжский государственный медицинский университет', 'ru'],
  ])('cannot go by the %s name of one of the edition', async (_, name, lang) => {
    expect(
      await mistakesOf(named('Upriver College of Medicine', `  - { value: "${name}", lang: ${lang}, kind: native }\n`)),
    ).toContain('goes by the same name');
  });

  it('may have a name of its own', async () => {
    expect(await mistakesOf(named('Songhua Medical College of Upriver'))).toBe('');
  });

  it('has no sign in its texts that turns the direction of what follows', async () => {
    const { ask } = openBackend({ runPackJob: runHere });
    const turned = '\\u202Eegelloc lacideM\\u202C \\u2067reviR';
    const zip = await packOfTexts(
      {
        ...named(`Upriver ${turned}`),
        'sources/fair-2026.yaml': fairSource
          .replace('title: Fees', `title: "\\u202E Fees`)
          .replace('fair\n', 'fair"\n'),
      },
      { title: 'Fees \u202Eriaf', publisher: '\u2066A counsellor' },
    );
    const { pack } = await ask('packs.preview', asInput(zip));
    expect([pack.title, pack.publisher]).toEqual(['Fees riaf', 'A counsellor']);
    await ask('packs.install', asInput(zip));
    const answered = JSON.stringify([
      await ask('institutions.get', { slug: 'upriver-medical-college' }),
      await ask('sources.list', {}),
      await ask('packs.list', {}),
    ]);
    expect(answered).toContain('Upriver egelloc lacideM reviR');
    expect(answered).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('letters of a pack', () => {
  it('have no more marks than a script sets, so that none stands over the lines around it', async () => {
    const { ask } = openBackend({ runPackJob: runHere });
    const flooded = `Upriver e${'\\u0316'.repeat(150)} college`;
    const zip = await packOfTexts(named(flooded), { title: `F${'\u0301'.repeat(90)}ees`, publisher: 'व्र्द्ध्यै' });
    const { pack } = await ask('packs.preview', asInput(zip));
    expect(pack).toMatchObject({ title: `F${'\u0301'.repeat(8)}ees`, publisher: 'व्र्द्ध्यै' });
    await ask('packs.install', asInput(zip));
    const { name } = await ask('institutions.get', { slug: 'upriver-medical-college' });
    expect(name.en).toBe(`Upriver e${'\u0316'.repeat(8)} college`);
  });
});

describe('a pack of the same id', () => {
  it('from another publisher says whose place it takes; a newer version of the same does not', async () => {
    const { ask } = openBackend({ runPackJob: runHere });
    await ask('packs.install', asInput(await packOfTexts()));
    const of = async (described: Parameters<typeof packOfTexts>[1]) =>
      ask('packs.preview', asInput(await packOfTexts(usualFiles, { version: '2', ...described })));
    expect(await of({})).toMatchObject({ replaces: '1', replacesOf: null });
    expect(await of({ publisher: 'University Almanac (verified)' })).toMatchObject({
      replaces: '1',
      replacesOf: 'A counsellor',
    });
  });
});

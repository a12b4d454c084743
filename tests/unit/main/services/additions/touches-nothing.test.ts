import { describe, expect, it } from 'vitest';
import { additionHandlers } from '../../../../../src/main/handlers/additions.ts';
import { answerHandlers } from '../../../../../src/main/handlers/answers.ts';
import { compareHandlers } from '../../../../../src/main/handlers/compare.ts';
import { institutionHandlers } from '../../../../../src/main/handlers/institutions.ts';
import { createTransfers } from '../../../../../src/main/services/lists/transfers.ts';
import type { Input, Output } from '../../../../../src/shared/contract/index.ts';
import { groupClaims, isOfSource } from '../../../../../src/shared/domain/disagreement.ts';
import { isPropertyId, properties, propertyIds } from '../../../../../src/shared/domain/properties/dictionary.ts';
import { mine } from '../../../../../src/shared/domain/mine.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { fixtureSources, openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const slugs = ['songhua-medical-university', 'songhua-university', 'volga-state-medical-university'];
const source = { title: 'A slip', publisher: 'An office', kind: 'official', language: 'en', accessed: '2026-11-20' };

function opened() {
  const user = memoryUser();
  const calls = callsOn({
    ...additionHandlers(reference, user, fixtureSources, createTransfers()),
    ...institutionHandlers(reference, user),
    ...compareHandlers(reference, user),
    ...answerHandlers(reference, user),
  });
  return async <Answer>(name: string, input: object) => (await calls.value(name, input)) as Answer;
}
type Ask = ReturnType<typeof opened>;
type Profile = Output<'institutions.get'>;
type Table = Output<'compare.table'>;
type Answers = Output<'answers.get'>;

/** What a property may be said to be, unlike anything that the edition says, by the form of its values; none where a text cannot be. */
function unlike(property: (typeof propertyIds)[number]): object | null {
  const { type, units = [], choices = {} } = properties[property];
  const unit = units.length > 1 ? { unit: units.at(-1) } : {};
  switch (type.entry) {
    case 'number':
      return { value: type.name === 'year' ? 1901 : 91, ...unit };
    case 'texts':
      return { value: { en: 'Otherwise', zh: '不同', ru: 'Иначе' } };
    case 'choice':
      return { value: Object.keys(choices).at(-1) };
    default:
      return null;
  }
}

/** Every figure that can be added, without a date, later than anything of the edition or of a part, and what the edition says said again. */
async function addAll(ask: Ask, before: readonly Profile[]): Promise<number> {
  let kept = 0;
  const add = async (input: Input<'additions.set'>) => {
    const { mistakes } = await ask<Output<'additions.check'>>('additions.check', input);
    if (mistakes.length > 0) return;
    await ask('additions.set', input);
    kept += 1;
  };
  for (const { slug, claims, programmes } of before)
    for (const programme of [null, ...programmes.map((one) => one.slug)])
      for (const [at, property] of propertyIds.entries()) {
        const body = { property, ...unlike(property) } as Input<'additions.set'>['body'];
        const more = [{}, { as_of: '2026-11' }, { scope: 'Indian applicants' }][(at + kept) % 3];
        await add({ slug, part: 'claim', programme, record: null, source, body: { ...body, ...more } });
        const said = programme === null ? claims.find((one) => one.property === property && one.number !== null) : null;
        if (typeof said?.number === 'number')
          await add({ slug, part: 'claim', programme, record: null, source, body: { ...body, value: said.number } });
      }
  return kept;
}

/** What a reader is told of figures: which values there are in which order, what stands first, and what is said of how they agree. */
const told = (claims: Profile['claims'], isOurs: (source: string) => boolean) =>
  groupClaims(claims).flatMap(({ property, scope, state, values }) => {
    const ours = values
      .map((value) => value.filter((claim) => isOurs(claim.source)))
      .filter((value) => value.length > 0);
    return ours.length === 0 ? [] : [{ property, scope, state, ours }];
  });

/** A table without what the person alone says; the numbers of footnotes, which count on, are as the sources' ids. */
function ofEdition({ rows, sources }: Table) {
  const mines = new Set(sources.flatMap(({ pack }, at) => (pack === mine ? [at + 1] : [])));
  const id = (number: number) => sources[number - 1]?.id;
  return rows.flatMap(({ cells, year, id: row }) => {
    const shown = cells.map(({ state, groups }) => {
      const ours = groups.flatMap(({ values, ...group }) => {
        const kept = values.filter((value) => !value.sources.every((one) => mines.has(one)));
        return kept.length === 0
          ? []
          : [
              {
                ...group,
                values: kept.map((value) => ({
                  ...value,
                  sources: value.sources.map(id).sort(),
                  tellers: value.tellers.map((one) => ({ ...one, source: id(one.source) })),
                })),
              },
            ];
      });
      return ours.length === 0 ? null : { state, groups: ours };
    });
    return shown.every((cell) => cell === null) ? [] : [{ row, year, shown }];
  });
}

/** What decides without what the person added to it. */
function answersOfEdition(answers: Answers): Answers {
  const ofSources = <Told extends Answers['taught']>(told: Told): Told => ({
    ...told,
    claims: told.claims.filter(isOfSource),
  });
  return {
    ...answers,
    intake: ofSources(answers.intake),
    taught: ofSources(answers.taught),
    length: ofSources(answers.length),
    internship: ofSources(answers.internship),
    deadline: ofSources(answers.deadline),
    sources: answers.sources.filter(({ pack }) => pack !== mine),
  };
}

describe('all that a person can add to every school', () => {
  it('changes no value of the edition, nor its order, rank, flag, marks or what is said of how sources agree', async () => {
    const ask = opened();
    const read = async () => ({
      profiles: await Promise.all(slugs.map((slug) => ask<Profile>('institutions.get', { slug }))),
      like: await ask<Table>('compare.table', { slugs, depth: 'like' }),
      everything: await ask<Table>('compare.table', { slugs, depth: 'everything' }),
      decide: await ask<Table>('compare.table', { slugs, depth: 'decide' }),
      answers: await Promise.all(slugs.map((slug) => ask<Answers>('answers.get', { slug }))),
    });
    const before = await read();
    const kept = await addAll(ask, before.profiles);
    expect(kept).toBeGreaterThan(propertyIds.length);
    const after = await read();
    for (const [at, profile] of before.profiles.entries()) {
      const now = after.profiles[at] as Profile;
      const isOurs = (id: string) => profile.sources.some((one) => one.id === id);
      expect(told(now.claims, isOurs), profile.slug).toEqual(told(profile.claims, () => true));
      for (const programme of profile.programmes) {
        const same = now.programmes.find(({ slug }) => slug === programme.slug);
        expect({ ...same, claims: null }).toEqual({ ...programme, claims: null });
        expect(told(same?.claims ?? [], isOurs), programme.slug).toEqual(told(programme.claims, () => true));
      }
      // It stands there all the same, after what sources say.
      const first = now.claims.findIndex(({ source: id }) => !isOurs(id));
      expect(first).toBe(profile.claims.length);
      expect(now.claims.every(({ property }) => isPropertyId(property))).toBe(true);
    }
    expect(ofEdition(after.like)).toEqual(ofEdition(before.like));
    expect(ofEdition(after.everything)).toEqual(ofEdition(before.everything));
    expect(after.decide).toEqual(before.decide);
    expect(after.answers.map(answersOfEdition)).toEqual(before.answers);
    // In a comparison nothing of the person's stands before what a source says.
    const { rows, sources } = after.everything;
    const isMine = (value: { sources: readonly number[] }) =>
      value.sources.every((one) => sources[one - 1]?.pack === mine);
    for (const { cells } of rows)
      for (const { groups } of cells)
        for (const { values } of groups) {
          const firstMine = values.findIndex(isMine);
          if (firstMine >= 0) expect(values.slice(firstMine).every(isMine)).toBe(true);
        }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import { additionHandlers } from '../../../../../src/main/handlers/additions.ts';
import { answerHandlers } from '../../../../../src/main/handlers/answers.ts';
import { bookmarkHandlers } from '../../../../../src/main/handlers/bookmarks.ts';
import { documentHandlers } from '../../../../../src/main/handlers/documents.ts';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { institutionHandlers } from '../../../../../src/main/handlers/institutions.ts';
import { planHandlers } from '../../../../../src/main/handlers/plan.ts';
import { createTransfers } from '../../../../../src/main/services/lists/transfers.ts';
import type { Input, Output } from '../../../../../src/shared/contract/index.ts';
import { mine } from '../../../../../src/shared/domain/mine.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { fixtureSources, openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const slug = 'songhua-medical-university';
const source = { title: 'A slip', publisher: 'An office', kind: 'official', language: 'en', accessed: '2026-11-20' };
const all = (text: string) => ({ en: text, zh: text, ru: text });

let user: UserDatabase;
let calls: ReturnType<typeof callsOn>;
beforeEach(() => {
  user = memoryUser();
  calls = callsOn({
    ...additionHandlers(reference, user, fixtureSources, createTransfers()),
    ...answerHandlers(reference, user),
    ...bookmarkHandlers(reference, user),
    ...documentHandlers(undefined, reference, user),
    ...exportHandlers(reference, user),
    ...institutionHandlers(reference, user),
    ...planHandlers(reference, user),
  });
});
const ask = async <Answer>(name: string, input: object): Promise<Answer> => (await calls.value(name, input)) as Answer;
type Part = Pick<Input<'additions.set'>, 'part'> & { body: object; record?: string; programme?: string };
const content = ({ body, ...more }: Part) => ({ slug, programme: null, record: null, source, body, ...more });
const add = (part: Part) => ask('additions.set', content(part));
const mistakesIn = async (part: Part) =>
  (await ask<Output<'additions.check'>>('additions.check', content(part))).mistakes.map(({ at }) => at);
const answers = () => ask<Output<'answers.get'>>('answers.get', { slug, country: 'IN' });

const listing = {
  part: 'listing',
  record: 'star-register',
  body: { school: slug, status: 'removed', since: '2026' },
} as const;
const result = {
  part: 'result',
  body: {
    exam: 'STAR',
    title: all('Star exam'),
    country: 'IN',
    body: all('Star board'),
    from_year: 2026,
    to_year: 2026,
    results: [{ school: slug, candidates: 40, passed: 10 }],
  },
} as const;

describe('what a person adds of registers, exams and dates', () => {
  it('stands in what decides after what sources say of the same, and moves none of it', async () => {
    const before = await answers();
    await add(listing);
    await add(result);
    await add({ part: 'claim', body: { property: 'application-deadline', value: '2027-01-15' } });
    const after = await answers();
    const isMine = ({ sources }: { sources: readonly string[] }) =>
      sources.every((id) => after.sources.find((one) => one.id === id)?.pack === mine);
    expect(after.registers.slice(0, -1)).toEqual(before.registers);
    expect(after.registers.at(-1)).toMatchObject({ register: { slug: 'star-register' }, state: 'removed' });
    expect(isMine(after.registers.at(-1)?.listing ?? { sources: [''] })).toBe(true);
    expect(after.results.slice(0, -1)).toEqual(before.results);
    expect(after.results.at(-1)).toMatchObject({ exam: 'STAR', candidates: 40, passed: 10 });
    expect(isMine(after.results.at(-1) ?? { sources: [''] })).toBe(true);
    expect(after.deadline.claims.slice(0, -1)).toEqual(before.deadline.claims);
    expect(after.deadline.claims.at(-1)).toMatchObject({ text: { en: '2027-01-15' }, aside: true });
    expect(after.deadline.confidence).toEqual(before.deadline.confidence);
    expect(after.rules).toEqual(before.rules);
    // Every source that is cited is there to be read.
    const cited = after.registers.flatMap((one) => [...(one.listing?.sources ?? []), ...one.register.sources]);
    for (const id of cited) expect(after.sources.map((one) => one.id)).toContain(id);
  });

  it('is printed only where that is asked for', async () => {
    await add(result);
    const printed = async (own: boolean) => JSON.stringify(await ask('documents.profile', { slug, mine: own }));
    expect(await printed(true)).toContain('Star board');
    expect(await printed(false)).not.toContain('Star board');
  });

  it('is a date of the plan, with its source', async () => {
    const term = { part: 'claim', body: { property: 'application-deadline', value: '2027-01-15' } } as const;
    await add(term);
    const plan = await ask<Output<'plan.get'>>('plan.get', { slug });
    const [school] = plan.schools;
    const own = school?.terms.find((one) => one.term === '2027-01-15');
    expect(plan.sources.find(({ id }) => id === own?.sources[0])).toMatchObject({ title: source.title, pack: mine });
    await ask('bookmarks.add', { slug });
    const written = async (isMine: boolean) =>
      JSON.stringify(await ask('exports.plan', { language: 'en', format: 'json', mine: isMine }));
    expect(await written(true)).toContain('2027-01-15');
    expect(await written(false)).not.toContain('2027-01-15');
  });

  it('is checked by the compiler’s rules of registers and results', async () => {
    expect(await mistakesIn(listing)).toEqual([]);
    expect(await mistakesIn(result)).toEqual([]);
    const { body } = listing;
    expect(await mistakesIn({ ...listing, body: { ...body, until: '2020' } })).toEqual(['body.until']);
    expect(await mistakesIn({ ...listing, body: { ...body, programme: 'nowhere' } })).toEqual(['body.programme']);
    expect(await mistakesIn({ ...listing, body: { ...body, status: 'maybe' } })).toEqual(['body.status']);
    expect(await mistakesIn({ ...result, body: { ...result.body, to_year: 2020 } })).toEqual(['body.to_year']);
    const [line] = result.body.results;
    const wrong = { ...result.body, results: [{ ...line, passed: 41 }] };
    expect(await mistakesIn({ ...result, body: wrong })).toEqual(['body.results.0.passed']);
    expect(await mistakesIn({ part: 'event', body: { date: '2026-02-30', title: all('A day') } })).toEqual([
      'body.date',
    ]);
    const programme = { slug: 'nursing', title: all('Nursing'), level: 'bachelor', degree: 'BSc', claims: [] };
    expect(await mistakesIn({ part: 'programme', body: programme })).toEqual(['body.degree']);
    const refused = await calls.dispatch('additions.set', content({ ...listing, record: 'no-such-register' }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/compiler/mistake.ts';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import { additionHandlers } from '../../../../../src/main/handlers/additions.ts';
import { compareHandlers } from '../../../../../src/main/handlers/compare.ts';
import { documentHandlers } from '../../../../../src/main/handlers/documents.ts';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { institutionHandlers } from '../../../../../src/main/handlers/institutions.ts';
import type { AdditionContent } from '../../../../../src/shared/contract/additions.ts';
import { createTransfers } from '../../../../../src/main/services/lists/transfers.ts';
import type { Input, Output } from '../../../../../src/shared/contract/index.ts';
import { mine } from '../../../../../src/shared/domain/mine.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { editedSources, fixtureSources, mistakesIn, openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const slug = 'songhua-medical-university';
const source = {
  title: 'Fee slip of the autumn intake',
  publisher: 'Songhua Medical University',
  kind: 'official',
  language: 'en',
  published: '2026-09',
  accessed: '2026-11-20',
};
const beds = { property: 'hospital-beds', value: 4321, as_of: 2026 };
const added = (body: object, more: Partial<AdditionContent> = {}): Input<'additions.set'> => ({
  slug,
  part: 'claim',
  programme: null,
  record: null,
  body: body as Input<'additions.set'>['body'],
  source,
  ...more,
});

let user: UserDatabase;
let calls: ReturnType<typeof callsOn>;
beforeEach(() => {
  user = memoryUser();
  calls = callsOn({
    ...additionHandlers(reference, user, fixtureSources, createTransfers()),
    ...institutionHandlers(reference, user),
    ...compareHandlers(reference, user),
    ...documentHandlers(undefined, reference, user),
    ...exportHandlers(reference, user),
  });
});
const ask = async <Answer>(name: string, input: object): Promise<Answer> => (await calls.value(name, input)) as Answer;
const add = async (input: Input<'additions.set'>) =>
  (await ask<Output<'additions.set'>>('additions.set', input)).addition;
const profile = () => ask<Output<'institutions.get'>>('institutions.get', { slug });
const check = async (input: Input<'additions.set'>) =>
  (await ask<Output<'additions.check'>>('additions.check', input)).mistakes;

describe('a figure that the person adds', () => {
  it('stands at once beside those of the sources, is never first, and its source is marked as theirs', async () => {
    const before = await profile();
    await add(added(beds));
    const after = await profile();
    const claim = after.claims.find(({ number }) => number === 4321);
    expect(claim).toMatchObject({ property: 'hospital-beds', asOf: '2026', rank: 'normal', flag: null });
    expect(after.sources.find(({ id }) => id === claim?.source)).toMatchObject({ title: source.title, pack: mine });
    // All that the edition says is as it was, to its order.
    expect(after.claims.slice(0, before.claims.length)).toEqual(before.claims);
    expect(after.sources.slice(0, before.sources.length)).toEqual(before.sources);
  });

  it('stands on the programme it is of', async () => {
    const programme = (await profile()).programmes[0]?.slug ?? '';
    await add(added({ property: 'tuition', value: 45_678, unit: 'CNY', as_of: '2026-09' }, { programme }));
    const [first] = (await profile()).programmes;
    expect(first?.claims.at(-1)).toMatchObject({ property: 'tuition', number: 45_678, unit: 'CNY', rank: 'normal' });
  });

  it('is compared where own figures are, and its source is numbered among the others', async () => {
    await add(added(beds));
    const table = await ask<Output<'compare.table'>>('compare.table', { slugs: [slug] });
    const cell = table.rows.find(({ id }) => id.includes('hospital-beds'))?.cells[0];
    const value = cell?.groups.flatMap(({ values }) => values).find(({ number }) => number === 4321);
    expect(table.sources[(value?.sources[0] ?? 0) - 1]).toMatchObject({ pack: mine });
    const without = await ask<Output<'compare.table'>>('compare.table', { slugs: [slug], mine: false });
    expect(JSON.stringify(without)).not.toContain('4321');
    // But for the numbers of footnotes, which count on.
    const drawn = ({ series }: Output<'compare.table'>) => JSON.stringify(series).replace(/"sources":\[[\d,]+\]/g, '');
    expect(drawn(table)).toBe(drawn(without));
  });

  it('is printed and exported only where that is asked for', async () => {
    await add(added(beds));
    for (const [name, input] of [
      ['documents.profile', { slug }],
      ['exports.comparison', { slugs: [slug], language: 'en', format: 'csv' }],
    ] as const) {
      expect(JSON.stringify(await ask(name, { ...input, mine: true })), name).toContain('4321');
      expect(JSON.stringify(await ask(name, { ...input, mine: false })), name).not.toContain('4321');
    }
  });

  it('is removed, and comes back as it was', async () => {
    const { id } = await add(added(beds));
    const { addition } = await ask<Output<'additions.remove'>>('additions.remove', { id });
    expect((await profile()).claims.some(({ number }) => number === 4321)).toBe(false);
    expect(await ask('additions.restore', { addition: addition as object })).toEqual({ restored: true });
    expect(await ask('additions.restore', { addition: addition as object })).toEqual({ restored: false });
    expect((await profile()).claims.some(({ number }) => number === 4321)).toBe(true);
  });

  it('that two windows have changed stands twice, and none is lost', async () => {
    const base = await add(added(beds));
    const change = async (value: number) =>
      ask<Output<'additions.set'>>('additions.set', { ...added({ ...beds, value }), id: base.id, base });
    expect((await change(5000)).joined).toBe(false);
    expect((await change(6000)).joined).toBe(true);
    const numbers = (await profile()).claims.map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining([5000, 6000]));
  });
});

describe('what is wrong with an addition', () => {
  it('is what the compiler says of the same lines in a source file, at the part that it says it of', async () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ property: 'hospital-beds', value: 'many' }, 'body.value'],
      [{ property: 'hospital-beds', value: 1.5 }, 'body.value'],
      [{ property: 'accommodation-fee', value: 900, unit: 'beds' }, 'body.unit'],
      [{ property: 'accommodation-fee', value: 900 }, 'body.value'],
      [{ property: 'application-deadline', value: '2026-02-30' }, 'body.value'],
      [{ property: 'no-such-thing', value: 1 }, 'body.property'],
      [{ property: 'duration', value: 72 }, 'body.property'],
      [{ property: 'hospital-beds', value: 10, as_of: 1 }, 'body.as_of'],
    ];
    for (const [body, at] of wrong) {
      const [found] = await check(added(body));
      const line = `  - ${JSON.stringify({ ...body, source: 'songhua-site' })}\n`;
      const file = `institutions/${slug}.yaml`;
      const folder = editedSources([{ file, find: 'claims:\n', put: `claims:\n${line}` }]);
      const compiler = mistakesIn(folder).filter((one) => one.file === file);
      expect(found?.at, JSON.stringify(body)).toBe(at);
      expect(
        compiler.map(({ what }) => what.replace(/`claims\.0\./, '`')),
        JSON.stringify(body),
      ).toContain(found && inEnglish(found.problem).what);
    }
  });

  it('is told of the source at its own parts', async () => {
    const at = async (more: object) =>
      (await check(added(beds, { source: { ...source, ...more } }))).map((one) => one.at);
    expect(await at({ url: 'javascript:alert(1)' })).toEqual(['source.url']);
    expect(await at({ accessed: '2026-02-30' })).toEqual(['source.accessed']);
    expect(await at({ kind: 'rumour' })).toEqual(['source.kind']);
    expect(await at({ published: '2020' })).toEqual(['body.as_of']);
  });

  it('keeps it out, whoever asks: nothing wrong, too long or on nobody is written', async () => {
    const code = async (input: Input<'additions.set'>) => {
      const answer = await calls.dispatch('additions.set', input);
      return answer.ok ? null : answer.error.code;
    };
    expect(await code(added({ ...beds, value: -1 }))).toBe('invalid-input');
    expect(await code(added(beds, { slug: 'nowhere' }))).toBe('not-found');
    const text = 'x'.repeat(30_000);
    expect(await code(added({ property: 'climate', value: { en: text, zh: text, ru: text } }))).toBe('too-large');
    expect((await ask<Output<'additions.list'>>('additions.list', {})).rows).toEqual([]);
  });
});

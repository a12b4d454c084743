import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { formatNumber } from '../../src/shared/domain/formatting.ts';
import { inLanguage, type Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { call } from '../support/host.ts';
import { fullSize, hasTurn, scaled } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { emptyFeet, marginsOf, readPages, readPdf, squeeze, textOf } from './pdf.ts';
import { bytesOf, expectDocument, fill, linesOf } from './printed.ts';
import { resize } from './reach.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
/** Of middling length. */
const [middling, kuban] = ['bashkir-state-medical-university', 'kuban-state-medical-university'] as const;

async function ask<Value>(name: string, input: object): Promise<Value> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Value;
}

afterEach(async () => {
  for (const { slug } of (await ask<Output<'bookmarks.list'>>('bookmarks.list', {})).rows)
    await ask('bookmarks.remove', { slug });
  for (const { id } of (await ask<Output<'figures.list'>>('figures.list', {})).rows)
    await ask('figures.remove', { id });
  await ask('notes.set', { slug: middling, body: '' });
});

const profiles = async (language: Language, count: number, sort = 'completeness') =>
  (
    await ask<Output<'institutions.list'>>('institutions.list', {
      filter: { tier: ['profile'] },
      sort,
      descending: true,
      language,
      offset: 0,
      limit: count,
    })
  ).rows;

/** On which page, from 1, each link of a page leads to, in the order of the page. */
async function targetsOf(bytes: Buffer, number: number): Promise<readonly number[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(number);
  const links = ((await page.getAnnotations()) as { subtype: string; dest?: unknown; rect: readonly number[] }[])
    .filter((one) => one.subtype === 'Link' && one.dest)
    .toSorted((a, b) => (b.rect[1] ?? 0) - (a.rect[1] ?? 0));
  const targets = await Promise.all(
    links.map(async ({ dest }) => {
      const [place] = (typeof dest === 'string' ? await document.getDestination(dest) : dest) as [
        { num: number; gen: number },
      ];
      return (await document.getPageIndex(place)) + 1;
    }),
  );
  await task.destroy();
  return targets;
}

/** Thirty in a soak; as many as show all that more would. */
const many = scaled(30, 4);

describe('a printed list', () => {
  it(`of ${many} schools has a cover, contents that lead to each, and one profile after another with its own head, questions and sources, and asks once for all of it`, async () => {
    const own = catalogs.zh;
    const all = await profiles('zh', 200);
    // The shortest, unless all that a counsellor may print is tried.
    const others = (fullSize ? all : all.toReversed()).filter((row) => row.slug !== middling);
    const rows = [...others.slice(0, many - 1), ...all.filter((row) => row.slug === middling)];
    for (const { slug } of rows) await ask('bookmarks.add', { slug });
    await ask('bookmarks.tag', { slug: middling, tags: ['首选'] });
    await ask('notes.set', { slug: middling, body: '问清楚冬天的宿舍。' });
    await ask('figures.set', {
      slug: middling,
      field: 'tuition',
      number: 43_210,
      unit: 'CNY',
      asOf: '2026-09',
      note: '电话报价',
    });
    const page = await program.blank({ language: 'zh' });
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, name] = request.url().split('/rpc/');
      if (name !== undefined) asked.push(name);
    });
    await page.goto(addressOf(program.host, '/print/list/saved?language=zh&paper=A4&mine=1'));
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(asked.toSorted()).toEqual(['documents.chapters', 'reference.about', 'settings.get']);
    const bytes = await bytesOf(page);
    const pdf = await readPdf(bytes);
    const names = rows.map((row) => inLanguage(row.name, 'zh'));
    await expectDocument(program.host, pdf, { language: 'zh', title: own.lists.title, size: [595, 842] });
    expect(pdf.outline).toEqual(expect.arrayContaining([own.lists.title, own.print.contents, ...names]));

    // Thirty leave the title a page of its own; contents of a few stand beneath it.
    const front = many > 22 ? 2 : 1;
    const [cover] = pdf.pages;
    const contents = pdf.pages[front - 1];
    const rest = pdf.pages.slice(front);
    if (!cover || !contents) throw new Error('There is no cover.');
    expect(linesOf(cover)[0]).toBe(squeeze(own.lists.title));
    expect(textOf([cover])).toContain(String(many));
    expect(textOf([cover]), 'the date stands on it').toContain(
      squeeze(fill(own.print.printedOn, { date: '' })).slice(0, 3),
    );
    const listed = linesOf(contents);
    // The head of a page says whose it is; each school begins on a page of its own.
    const heads = pdf.pages.map((one) => squeeze(marginsOf(one).head));
    const starts = names.map(
      (name, index) =>
        heads.findIndex((head) => head.includes(squeeze(`${own.lists.title} · ${index + 1} ${name}`))) + 1,
    );
    expect(starts[0]).toBe(front + 1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(many);
    expect(await targetsOf(bytes, front), 'the contents lead to where each begins').toEqual(starts);
    for (const [index, name] of names.entries())
      expect(
        listed.some((line) => line.startsWith(squeeze(`${index + 1}${name}`)) && line.endsWith(String(starts[index]))),
        `${name} on page ${starts[index]} in ${listed.join(' | ')}`,
      ).toBe(true);
    expect(rest.length).toBeGreaterThan(2 * many);
    expect(rest.length, 'a school takes some seven pages').toBeLessThan(10 * many);

    for (const [index, row] of rows.entries()) {
      const part = textOf(pdf.pages.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? pdf.pages.length + 1) - 1));
      const entity = await ask<Output<'institutions.get'>>('institutions.get', { slug: row.slug });
      expect(part.startsWith(squeeze(names[index] ?? '')) || part.includes(squeeze(names[index] ?? ''))).toBe(true);
      const last = entity.sources.at(-1);
      expect(part, `the sources of ${row.slug} stand at its end`).toContain(
        squeeze(`${entity.sources.length}${last?.title}`),
      );
      if (entity.gaps.some((gap) => gap.reason !== 'not-applicable'))
        expect(part).toContain(squeeze(own.print.askLine));
      if (row.slug === middling)
        for (const mine of ['首选', '问清楚冬天的宿舍。', formatNumber(43_210, 'zh'), '电话报价', own.figures.mine])
          expect(part, mine).toContain(squeeze(mine));
    }
  }, 240_000);

  it('has every kind of entry that can be saved, and says which this edition does not have', async () => {
    const own = catalogs.en;
    for (const slug of ['danube-university-krems', 'brimea', 'ecfmg']) await ask('bookmarks.add', { slug });
    await ask('bookmarks.restore', {
      bookmark: {
        list: 'saved',
        slug: 'gone-since',
        savedName: 'A school that is gone',
        position: 0,
        addedAt: '2026-01-01T00:00:00.000Z',
        tags: [],
      },
    });
    const page = await program.open('/print/list/saved?language=en&paper=A4');
    const pdf = await readPdf(await bytesOf(page));
    const contents = pdf.pages.slice(0, 1).flatMap(linesOf);
    const { chapters } = await ask<Output<'documents.chapters'>>('documents.chapters', {
      list: 'saved',
      offset: 0,
      limit: 30,
    });
    const known = chapters.filter(({ entity }) => entity !== null);
    expect(known.map(({ entity }) => entity?.type).toSorted()).toEqual(['alliance', 'institution', 'organization']);
    for (const [at, { entity }] of known.entries()) {
      const name = entity?.name.en ?? '';
      expect(
        contents.some((line) => line.startsWith(squeeze(`${at + 1}${name}`))),
        name,
      ).toBe(true);
      expect(pdf.outline.map(squeeze), `${name} has its chapter`).toContain(squeeze(name));
    }
    expect(textOf(pdf.pages).split(squeeze(own.lists.gone))).toHaveLength(2);
    await ask('bookmarks.remove', { slug: 'gone-since' });
  });

  // That one of more is put together before one's eyes, and stops: tests/unit/renderer/window/print-chapters.test.tsx.
  it('changes paper and language at its address, and leads back', async () => {
    await ask('bookmarks.add', { slug: kuban });
    const page = await program.open('/print/list/saved?language=en&paper=A4');
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: catalogs.en.print.paper }).selectOption('Letter');
    await page.getByRole('combobox', { name: catalogs.en.app.language }).selectOption('ru');
    await page.waitForURL('**/print/list/saved?language=ru&paper=Letter');
    await expect.poll(() => page.title()).toContain(catalogs.ru.app.name);
    const pdf = await readPdf(await bytesOf(page));
    await expectDocument(program.host, pdf, { language: 'ru', title: catalogs.ru.lists.title, size: [612, 792] });
    expect(textOf(pdf.pages)).toContain(squeeze('Кубанский государственный медицинский университет'));
    await page.getByRole('link', { name: catalogs.ru.app.back }).click();
    await page.waitForURL('**/saved');
    await settled(page);
    await expect
      .poll(() => page.locator('main h1').first().textContent(), { message: 'the window has kept its own language' })
      .toBe(catalogs.en.lists.title);
  });
});

describe('a page of a document, but the last of it or of a part of it', () => {
  const two = 'school=nanjing-medical-university&school=tongji-university';
  const papers = [
    { kind: 'an overlap of all alliances', path: '/print/overlap?' },
    { kind: 'the folder of a student', path: '/print/folder?student=Meera&' },
    { kind: 'all of two schools', path: `/print/comparison?${two}&depth=everything&` },
    { kind: 'a profile', path: '/print/profile/harbin-medical-university?' },
    { kind: 'an alliance', path: '/print/profile/asrmu?' },
    { kind: 'the rules of a country', path: '/print/rules/IN?' },
    { kind: 'a register', path: '/print/register/ministry-english-mbbs-2019?' },
    { kind: 'the plan', path: '/print/plan?' },
  ];
  const forms = (['en', 'ru', 'zh'] as const).flatMap((language) =>
    (['A4', 'Letter'] as const).map((paper) => ({ language, paper })),
  );
  // In a usual run two of them, by their turn; the pages are as many as were told, by `bytesOf`.
  const tried = papers.flatMap((paper) => forms.map((form) => ({ ...paper, ...form })));
  it.each(tried.filter((_, at) => hasTurn(at, Math.ceil(tried.length / 2))))(
    'is empty for less than a third: $kind, $language on $paper',
    async ({ path, language, paper }) => {
      const { id } = await ask<Output<'lists.create'>>('lists.create', { name: 'China', person: 'Meera' });
      for (const slug of [middling, kuban, 'harbin-medical-university']) await ask('bookmarks.add', { slug, list: id });
      // Loaded again: the one before has shown this student with other schools.
      const page = await program.load(`${path}language=${language}&paper=${paper}`);
      const bytes = await bytesOf(page);
      expect(emptyFeet(await readPages(bytes))).toEqual([]);
      await ask('lists.remove', { id });
    },
    60_000,
  );
});

describe('an overlap of two alliances', () => {
  it.each(['en', 'ru', 'zh'] as const)('goes across all of the page: %s', async (language) => {
    const page = await program.load(`/print/overlap?with=asrmu&with=brimea&language=${language}&paper=Letter`);
    const pages = await readPages(await bytesOf(page));
    // Of two columns of dots at the left only the key stood there.
    const linesAtRight = pages.map(
      ({ pieces, width, height }) =>
        new Set(pieces.filter(({ x, y }) => x > width / 2 && y > 60 && y < height - 60).map(({ y }) => Math.round(y)))
          .size,
    );
    expect(Math.max(...linesAtRight)).toBeGreaterThan(8);
  });
});

describe('a document gone to within a window that has shown it before', () => {
  it.each([
    { path: '/print/folder?student=Meera&language=en&paper=A4', list: true },
    { path: '/print/list/saved?language=en&paper=A4', list: false },
  ])('is told with as many pages as it then has: $path', async ({ path, list }) => {
    const { id } = await ask<Output<'lists.create'>>('lists.create', { name: 'China', person: 'Meera' });
    const keep = (slug: string) => ask('bookmarks.add', { slug, ...(list && { list: id }) });
    await keep(middling);
    const page = await program.open(path);
    const before = await readPages(await bytesOf(page));
    await visit(page, '/nowhere');
    for (const slug of [kuban, 'harbin-medical-university']) await keep(slug);
    await visit(page, path);
    expect((await readPages(await bytesOf(page))).length).toBeGreaterThan(before.length);
    await ask('lists.remove', { id });
  });
});

describe('the print views to every reader', () => {
  // In a soak alone: each is one of the screens, which are looked at at every width.
  const views = [
    `/print/comparison?school=${middling}&school=${kuban}`,
    '/print/list/saved',
    `/print/profile/${kuban}`,
  ].flatMap((path, row) =>
    (['en', 'zh', 'ru'] as const).map((language, column) => ({
      path,
      language,
      theme: (row + column) % 2 === 0 ? ('light' as const) : ('dark' as const),
      ...((row + column) % 3 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
    })),
  );
  it.runIf(fullSize).each(views)(
    'axe finds nothing in $language, $theme, at $width: $path',
    async ({ path, ...reader }) => {
      await ask('bookmarks.add', { slug: middling });
      const page = await program.open(path, reader);
      await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
      expect(await axeFindings(page)).toEqual([]);
      for (const width of [360, 768, 1000, 1920]) {
        await resize(page, { width, height: reader.height });
        expect(await overflowing(page), `at ${width}`).toEqual([]);
      }
    },
  );
});

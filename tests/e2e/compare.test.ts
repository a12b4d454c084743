import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { compareLabel } from '../../src/shared/domain/field-labels.ts';
import { formatNumber, formatPartialDate, formatRank } from '../../src/shared/domain/formatting.ts';
import { inLanguage, languages, type Language } from '../../src/shared/domain/language.ts';
import { catalogs, readers } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { settled, useProgram, visit } from '../support/window.ts';

const program = useProgram();
const [harbin, chongqing, kuban, dalian] = [
  'harbin-medical-university',
  'chongqing-medical-university',
  'kuban-state-medical-university',
  'dalian-medical-university',
] as const;
const six = [harbin, kuban, dalian, chongqing, 'capital-medical-university', 'jilin-university-medical-division'];

type Table = Output<'compare.table'>;

async function ask<Value>(name: string, input: object): Promise<Value> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Value;
}
const tableOf = (slugs: readonly string[], language: Language = 'en') =>
  ask<Table>('compare.table', { slugs, language });

afterEach(async () => {
  const { rows } = await ask<Output<'figures.list'>>('figures.list', {});
  for (const { id } of rows) await ask('figures.remove', { id });
  for (const { currency, target } of (await ask<Output<'figures.rates'>>('figures.rates', {})).rows)
    await ask('figures.setRate', { currency, target, rate: null });
  for (const { id } of (await ask<Output<'compare.sets'>>('compare.sets', {})).rows)
    await ask('compare.removeSet', { id });
});

const pathOf = (slugs: readonly string[], more = '') =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}${more}`;
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));
const heads = (page: Page): Locator => page.locator('main thead th[scope="col"]');
const columns = (page: Page): Promise<string[]> => heads(page).locator('a').allTextContents();
const row = (page: Page, id: string): Locator => page.locator(`main tr[data-row="${id}"]`);
const shownRows = (page: Page): Promise<(string | null)[]> =>
  page.locator('main tr[data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
const schoolsIn = (page: Page): string[] => new URL(page.url()).searchParams.getAll('school');
const pane = (page: Page): Locator => page.locator('[data-scroller="compare"]');
const picker = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('combobox', { name: catalogs[language].compare.add, exact: true });
const names = async (slugs: readonly string[], language: Language): Promise<string[]> =>
  (await tableOf(slugs, language)).schools.map((school) => inLanguage(school.name, language));
const told = (page: Page): Promise<string> =>
  page
    .locator('article [role="status"]')
    .allTextContents()
    .then((all) => all.join(' '));
const places = async (page: Page) =>
  pane(page).evaluate((it) => {
    const head = it.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
    return {
      top: it.scrollTop,
      rows: [...it.querySelectorAll<HTMLElement>('tr[data-row]')]
        .map((one) => ({
          id: one.dataset['row'] ?? '',
          top: one.getBoundingClientRect().top,
          bottom: one.getBoundingClientRect().bottom,
        }))
        .filter((one) => one.bottom > head + 1),
    };
  });
const onlyDifferences = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('checkbox', { name: catalogs[language].compare.onlyDifferences });
/** Two drawings later: what was asked is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );
const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

describe('choosing schools', () => {
  it('adds them by any name in any script, says them in the address, and stops at six', async () => {
    const page = await program.open('/compare');
    expect(await page.locator('main').textContent()).toContain(catalogs.en.compare.empty);
    for (const [typed, slug] of [
      ['haerbin yike', harbin],
      ['Кубанский государственный медицинский', kuban],
      ['大连医科', dalian],
    ] as const) {
      await picker(page).fill(typed);
      await page.getByRole('option').first().waitFor();
      await picker(page).press('Enter');
      await expect.poll(() => schoolsIn(page).at(-1)).toBe(slug);
    }
    await expect.poll(() => columns(page)).toEqual(await names([harbin, kuban, dalian], 'en'));
    await picker(page).fill('Harbin Medical University');
    const said = page.locator('main').getByRole('status');
    await expect
      .poll(() => said.allTextContents())
      .toContainEqual(
        expect.stringContaining(fill(catalogs.en.search.alreadyThere, { text: 'Harbin Medical University' })),
      );
    expect(
      (await page.getByRole('option').allTextContents()).some((one) => one.startsWith('Harbin Medical University')),
      'who is there is not offered',
    ).toBe(false);
    await picker(page).press('Enter');
    expect(schoolsIn(page), 'and nobody else is taken for it').toHaveLength(3);
    await visit(page, pathOf(six));
    await expect.poll(() => columns(page)).toHaveLength(6);
    expect(await picker(page).count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain(fill(catalogs.en.compare.full, { count: 6 }));
  });

  it('takes the open school by C and by its button, but not while typing, and leads to the comparison', async () => {
    const own = catalogs.ru.compare;
    const page = await program.open(`/institutions/${harbin}`, { language: 'ru' });
    const button = page.getByRole('button', { name: own.compare, exact: true });
    await button.waitFor();
    await page.locator('article h1').click();
    await page.keyboard.press('c');
    await expect.poll(() => told(page)).toContain(own.added);
    expect(await page.getByRole('button', { name: own.inComparison }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('textbox', { name: catalogs.ru.profile.noteLabel }).press('c');
    expect(await page.getByRole('button', { name: own.inComparison }).count(), 'a letter typed is a letter').toBe(1);
    await ask('notes.set', { slug: harbin, body: '' });
    await visit(page, `/institutions/${kuban}`);
    await expect.poll(() => page.getByRole('link', { name: fill(own.open, { count: 1 }) }).count()).toBe(1);
    await button.click();
    await page.getByRole('link', { name: fill(own.open, { count: 2 }) }).click();
    await expect.poll(() => columns(page)).toEqual(await names([harbin, kuban], 'ru'));
    expect(schoolsIn(page)).toEqual([harbin, kuban]);
    await page.goBack();
    await settled(page);
    await page.locator('article h1').click();
    await page.keyboard.press('c');
    await expect.poll(() => told(page)).toContain(own.removed);
    await page.getByRole('link', { name: fill(own.open, { count: 1 }) }).click();
    await expect.poll(() => columns(page)).toEqual(await names([harbin], 'ru'));
  });

  it('moves and removes columns by keyboard; Back and Forward bring each step, and the sections lead back to the last', async () => {
    const own = catalogs.zh.compare;
    const page = await program.open(pathOf([harbin, kuban, dalian]), { language: 'zh' });
    const [first, second, third] = (await names([harbin, kuban, dalian], 'zh')) as [string, string, string];
    await expect.poll(() => columns(page)).toEqual([first, second, third]);
    expect(await page.getByRole('button', { name: fill(own.moveLeft, { name: first }) }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: fill(own.moveRight, { name: third }) }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: fill(own.moveRight, { name: first }) }).press('Enter');
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    await page.getByRole('button', { name: fill(own.remove, { name: third }) }).press('Enter');
    await expect.poll(() => columns(page)).toEqual([second, first]);
    expect(schoolsIn(page)).toEqual([kuban, harbin]);
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual([first, second, third]);
    await page.goForward();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    const sections = page.getByRole('navigation', { name: catalogs.zh.app.sections });
    await sections.getByRole('link', { name: catalogs.zh.app.sources }).click();
    await settled(page);
    await sections.getByRole('link', { name: catalogs.zh.app.compare }).click();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
  });
});

describe('the address of a comparison', () => {
  it('brings everything back: reload, and a link that somebody copied', async () => {
    const page = await program.open(pathOf([harbin, dalian]));
    await onlyDifferences(page).check();
    await page.getByRole('combobox', { name: catalogs.en.compare.currency }).selectOption('EUR');
    await expect.poll(() => new URL(page.url()).search).toContain('currency=EUR');
    const [copied, seen] = [page.url(), await shownRows(page)];
    await page.reload();
    await settled(page);
    await expect.poll(() => shownRows(page)).toEqual(seen);
    const other = await (await program.newContext({ language: 'ru' })).newPage();
    await other.goto(`${copied}&token=${program.host.token}`);
    await settled(other);
    // The lists are in the alphabet of the reader.
    await expect.poll(async () => (await shownRows(other)).toSorted()).toEqual(seen.toSorted());
    expect(await columns(other)).toEqual(await names([harbin, dalian], 'ru'));
    expect(await onlyDifferences(other, 'ru').isChecked()).toBe(true);
    expect(await other.getByRole('combobox', { name: catalogs.ru.compare.currency }).inputValue()).toBe('EUR');
  });

  it.each([
    [
      `/compare?school=${harbin}&school=${harbin}&school=${dalian}&school=no-such-school&differences=yes&currency=eur`,
      [harbin, dalian],
    ],
    [`/compare?school=../../etc&school=%00&school=${dalian}&__proto__=1`, [dalian]],
    [pathOf([...six, 'wuhan-university']), six],
  ])('leaves out what it says wrongly: %#', async (path, left) => {
    const page = await program.open(path);
    await expect.poll(() => columns(page)).toEqual(await names(left, 'en'));
    expect(
      (await page.locator('main').textContent())?.includes(
        fill(catalogs.en.compare.unknown, { slugs: 'no-such-school' }),
      ),
    ).toBe(path.includes('no-such-school'));
    expect(await onlyDifferences(page).isChecked()).toBe(false);
  });

  it('says so when no school of it is in this edition', async () => {
    const page = await program.open('/compare?school=no-such-school');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(catalogs.en.error['not-found']);
    expect(program.takeFaults().every((fault) => fault.includes('404'))).toBe(true);
  });
});

describe('the table', () => {
  it.each(
    languages.map((language, at) => ({
      language,
      slugs: [six.slice(0, 3), six.slice(2, 5), six.slice(1, 6)][at] ?? six,
    })),
  )(
    'has every row of the call in $language: values, dates, footnotes, what disagrees, what is missing and why, what is unlike',
    async ({ language, slugs }) => {
      const own = catalogs[language];
      const page = await program.open(pathOf(slugs), { language });
      const table = await tableOf(slugs, language);
      await expect.poll(() => shownRows(page)).toEqual(table.rows.map(({ id }) => id));
      const cells = await page
        .locator('main tr[data-row]')
        .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('th, td')].map((cell) => cell.textContent)));
      const seen = { disagree: 0, missing: 0, marks: new Set<string>(), dates: 0, notes: 0 };
      for (const [at, { cells: expected, field }] of table.rows.entries()) {
        const [label, ...texts] = cells[at] ?? [];
        expect(label).toContain(
          field.kind === 'programme' || field.kind === 'ranking' ? '' : compareLabel(field, readers[language]),
        );
        for (const [index, cell] of expected.entries()) {
          const text = squeezed(texts[index] ?? null);
          expect(text.includes(own.profile.disagree), `${table.rows[at]?.id} ${index}`).toBe(cell.state === 'disagree');
          if (cell.state === 'disagree') seen.disagree += 1;
          if (cell.state === 'missing')
            expect(text, `missing ${(seen.missing += 1)}`).toBe(
              `— ${cell.lacks ? own.compare.lacks[cell.lacks] : own.gap[cell.gap ?? 'not-researched']}`,
            );
          for (const value of cell.groups.flatMap((group) => group.values)) {
            for (const mark of value.marks) {
              expect(text).toContain(own.compare.mark[mark]);
              seen.marks.add(mark);
            }
            for (const date of value.asOf)
              expect(text, `date ${(seen.dates += 1)}`).toContain(squeezed(formatPartialDate(date, language)));
          }
        }
      }
      const notes = await page
        .locator('main table sup a')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
      for (const [href, text] of notes) expect(href).toBe(`#source-${text}`);
      expect(new Set(notes.map(([, text]) => Number(text))).size, 'every source is cited').toBe(table.sources.length);
      expect(await page.locator('main ol > li[id^="source-"]').count()).toBe(table.sources.length);
      expect(Math.min(seen.disagree, seen.missing, seen.dates), 'there is something of each').toBeGreaterThan(0);
      expect([...seen.marks]).toEqual(expect.arrayContaining(['year', 'scope']));
    },
  );

  it('keeps the place of the reader where rows are hidden and shown again', async () => {
    const page = await program.open(pathOf([harbin, dalian]));
    const table = await tableOf([harbin, dalian]);
    await page.locator('main tr[data-row]').first().waitFor();
    const alike = table.rows.filter((one) => !one.differs).length;
    expect(alike, 'there are rows to hide').toBeGreaterThan(3);
    const moved: number[] = [];
    for (const share of [0.35, 0.6, 0.8]) {
      await pane(page).evaluate((it, to) => {
        it.scrollTop = (it.querySelector('table')?.getBoundingClientRect().height ?? 0) * to;
      }, share);
      const before = await places(page);
      for (const [shown, from] of [
        [table.rows.length - alike, before],
        [table.rows.length, null],
      ] as const) {
        const last = from ?? (await places(page));
        await onlyDifferences(page).press('Space');
        await expect.poll(async () => (await shownRows(page)).length).toBe(shown);
        const after = await places(page);
        const kept = last.rows.find((one) => after.rows.some((other) => other.id === one.id));
        expect(
          Math.abs((after.rows.find((one) => one.id === kept?.id)?.top ?? Infinity) - (kept?.top ?? 0)),
          `at ${share}: ${kept?.id}`,
        ).toBeLessThanOrEqual(2);
        moved.push(Math.abs(after.top - last.top));
      }
    }
    expect(Math.max(...moved), 'it had to be scrolled for that').toBeGreaterThan(40);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])(
    'keeps the schools and the names of the rows in view while it is scrolled both ways, at $width',
    async ({ width, height }) => {
      const page = await program.open(pathOf(six), { width, height });
      await page.locator('main tr[data-row]').first().waitFor();
      await pane(page).evaluate((it) => {
        it.scrollTo({ left: 420, top: 1900, behavior: 'instant' });
      });
      await drawn(page);
      const seen = await pane(page).evaluate((it) => {
        const at = it.getBoundingClientRect();
        const head = it.querySelector('thead th')?.getBoundingClientRect();
        const names = [...it.querySelectorAll('tr[data-row] > th')]
          .map((one) => one.getBoundingClientRect())
          .filter((one) => one.top > (head?.bottom ?? 0) && one.bottom < at.bottom);
        const gutter = (names[0]?.left ?? 0) - at.left;
        // What is drawn beside the first column: nothing of the columns that have scrolled away.
        const strays = names.map((one) => document.elementFromPoint(at.left + gutter / 2, one.top + 10)?.closest('td'));
        const first = document.elementFromPoint((names[0]?.left ?? 0) + 20, (names[0]?.top ?? 0) + 10);
        return {
          scrolled: [it.scrollLeft, it.scrollTop],
          head: (head?.top ?? -1) - at.top,
          left: names.map((one) => one.left - at.left),
          covered: first?.closest('th')?.scope,
          strays: strays.filter((one) => one !== null && one !== undefined).length,
          corner:
            document.elementFromPoint(at.left + gutter + 10, at.top + (head?.height ?? 0) - 20)?.closest('td') !== null,
        };
      });
      expect(seen.scrolled).toEqual([420, 1900]);
      expect(Math.abs(seen.head)).toBeLessThanOrEqual(1);
      expect(seen.left.length).toBeGreaterThan(1);
      expect(new Set(seen.left).size).toBe(1);
      expect(seen.left[0]).toBeGreaterThanOrEqual(0);
      expect(seen.left[0]).toBeLessThan(60);
      expect(seen).toMatchObject({ covered: 'row', strays: 0, corner: true });
    },
  );
});

describe('costs in one currency', () => {
  it('converts at a rate that is typed in, says when one is wrong, and remembers it with its date over a restart', async () => {
    const own = catalogs.en.compare;
    const page = await program.open(pathOf([harbin, kuban]));
    await page.getByRole('combobox', { name: own.currency }).selectOption('USD');
    const field = (of: Page, currency: string) =>
      of.getByRole('textbox', { name: fill(own.rateLabel, { currency, target: 'USD' }) });
    const saying = (of: Page, currency: string) =>
      field(of, currency).evaluate(
        (it) => document.getElementById(it.getAttribute('aria-describedby') ?? '')?.textContent,
      );
    expect(await saying(page, 'CNY')).toBe(own.rateMissing);
    expect(await row(page, 'tuition.bachelor').textContent()).toContain(fill(own.noRate, { currency: 'CNY' }));
    for (const wrong of ['0', '-3', 'abc', '1e99', '0,0000000000001']) {
      await field(page, 'CNY').fill(wrong);
      expect(await field(page, 'CNY').getAttribute('aria-invalid'), wrong).toBe('true');
      expect(await saying(page, 'CNY')).toBe(wrong === '0' ? own.rateZero : own.rateInvalid);
      await field(page, 'CNY').press('Enter');
    }
    expect((await ask<Output<'figures.rates'>>('figures.rates', {})).rows).toEqual([]);
    await field(page, 'CNY').fill('0,14');
    await field(page, 'CNY').press('Enter');
    const [rate] = await expect
      .poll(async () => (await ask<Output<'figures.rates'>>('figures.rates', {})).rows)
      .toHaveLength(1)
      .then(() => ask<Output<'figures.rates'>>('figures.rates', {}))
      .then(({ rows }) => rows);
    expect(rate).toMatchObject({ currency: 'CNY', target: 'USD', rate: 0.14 });
    const dated = fill(own.rateOf, { date: formatPartialDate(rate?.asOf ?? '', 'en') });
    await expect.poll(() => saying(page, 'CNY')).toBe(dated);
    const value = (await tableOf([harbin, kuban])).rows.find(({ id }) => id === 'tuition.bachelor')?.cells[0]?.groups[0]
      ?.values[0];
    expect(value?.unit).toBe('CNY');
    const converted = fill(own.converted, {
      value: `${formatNumber(Math.round((value?.number ?? 0) * 0.14), 'en')} USD`,
      date: formatPartialDate(rate?.asOf ?? '', 'en'),
    });
    expect(await row(page, 'tuition.bachelor').textContent()).toContain(converted);
    const address = page.url();
    await program.restart();
    const again = await program.open(new URL(address).pathname + new URL(address).search);
    await expect.poll(() => field(again, 'CNY').inputValue()).toBe('0.14');
    expect(await saying(again, 'CNY')).toBe(dated);
    expect(await row(again, 'tuition.bachelor').textContent()).toContain(converted);
    await field(again, 'CNY').fill('');
    await field(again, 'CNY').press('Enter');
    await expect.poll(() => saying(again, 'CNY')).toBe(own.rateMissing);
    expect((await ask<Output<'figures.rates'>>('figures.rates', {})).rows).toEqual([]);
  });
});

describe('what is mine', () => {
  it('stands in the same table, visibly mine, beside the sourced figure or in a row of its own words', async () => {
    const own = catalogs.ru;
    await ask('figures.set', {
      slug: kuban,
      field: 'tuition',
      number: 390_000,
      unit: 'RUB',
      asOf: '2026-09',
      note: 'по телефону',
    });
    await ask('figures.set', { slug: harbin, label: 'Письмо о зачислении', text: 'условное', asOf: '2026' });
    const page = await program.open(pathOf([harbin, kuban]), { language: 'ru' });
    const beside = row(page, 'tuition.bachelor').locator('td').nth(1);
    await expect
      .poll(() => beside.locator('[class*="mine_"], [class*="mine"]').first().textContent())
      .toMatch(new RegExp(`^${own.figures.mine}.*390\\s000`));
    expect(await beside.textContent()).toContain('по телефону');
    expect(await beside.locator('sup a').count(), 'the sourced figures are still there').toBeGreaterThan(0);
    const ownRow = page.locator('main tr[data-row]').filter({ hasText: 'Письмо о зачислении' });
    expect(await ownRow.locator('td').first().textContent()).toContain(own.figures.mine);
    expect(await ownRow.locator('td').first().textContent()).toContain('условное');
    await ask('figures.remove', {
      id: (await ask<Output<'figures.list'>>('figures.list', { slug: harbin })).rows[0]?.id,
    });
    await expect.poll(() => ownRow.count(), { message: 'what changes elsewhere changes here' }).toBe(0);
  });

  it('keeps comparisons under a name, opens them, and brings a removed one back', async () => {
    const own = catalogs.zh;
    const page = await program.open(pathOf([harbin, kuban]), { language: 'zh' });
    const name = (await names([harbin, kuban], 'zh')).join(', ');
    await page.locator('summary', { hasText: own.compare.sets }).press('Enter');
    await page.getByRole('button', { name: own.compare.keepSet }).click();
    const kept = page.getByRole('button', { name, exact: true });
    await kept.waitFor();
    await visit(page, pathOf([dalian]));
    await expect.poll(() => columns(page)).toHaveLength(1);
    await kept.click();
    await expect.poll(() => schoolsIn(page)).toEqual([harbin, kuban]);
    await page.getByRole('button', { name: fill(own.compare.removeSet, { name }) }).click();
    await expect.poll(() => kept.count()).toBe(0);
    expect((await ask<Output<'compare.sets'>>('compare.sets', {})).rows).toEqual([]);
    await expect
      .poll(async () => (await page.locator('[role="status"]').allTextContents()).join(' '))
      .toContain(fill(own.compare.setRemoved, { name }));
    await page.getByRole('button', { name: own.app.undo }).click();
    await kept.waitFor();
    expect((await ask<Output<'compare.sets'>>('compare.sets', {})).rows.map((set) => [set.name, set.slugs])).toEqual([
      [name, [harbin, kuban]],
    ]);
  });
});

describe('taking it along', () => {
  it('gives CSV and JSON that read back as the table', async () => {
    const page = await program.open(pathOf([harbin, dalian]), { language: 'zh' });
    const table = await tableOf([harbin, dalian], 'zh');
    const download = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const csv = await download('CSV');
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text.codePointAt(0), 'a spreadsheet sees that it is UTF-8').toBe(0xfeff);
    const [head, ...lines] = parse(csv.text, { bom: true }) as string[][];
    expect(head?.filter((_cell, at) => at >= 2 && (at - 2) % 3 === 0)).toEqual(await names([harbin, dalian], 'zh'));
    expect(lines.slice(0, table.rows.length).map((line) => line[1])).toEqual(
      table.rows.map(({ field }) => compareLabel(field, readers.zh)),
    );
    expect(lines.length).toBe(table.rows.length + table.sources.length);
    const json = await download('JSON');
    expect(json.name).toMatch(/\.json$/);
    expect(JSON.parse(json.text)).toMatchObject({
      format: 'university-almanac-comparison',
      schools: table.schools,
      sources: table.sources,
      rows: JSON.parse(JSON.stringify(table.rows)) as object,
    });
  });
});

describe('the plots', () => {
  it('are named, and the table beneath holds every figure in them', async () => {
    const own = catalogs.ru;
    const slugs = six.slice(0, 5);
    const page = await program.open(pathOf(slugs), { language: 'ru' });
    const [table, schools] = [await tableOf(slugs, 'ru'), await names(slugs, 'ru')];
    const figures = page.locator('main section[aria-labelledby="compare-plots"] figure');
    await figures.first().waitFor();
    const courses = table.series.rankings.filter(
      ({ points }) => new Set(points.flat().map((point) => point.year)).size > 1,
    );
    expect(courses.length).toBeGreaterThan(0);
    for (const list of courses) {
      const title = inLanguage(list.title, 'ru');
      const figure = page.getByRole('figure', { name: fill(own.plot.rankingLabel, { title }) });
      expect(await figure.locator('path[transform]').count(), `${title}: a mark for each rank`).toBe(
        list.points.flatMap((points) => [...new Set(points.map((point) => point.year))]).length,
      );
      const beneath = page.getByRole('group', { name: title, exact: true }).getByRole('row');
      const years = (await beneath.first().getByRole('columnheader').allTextContents()).slice(1);
      for (const [index, points] of list.points.entries()) {
        const texts =
          points.length > 0
            ? await beneath
                .filter({ hasText: schools[index] ?? '' })
                .getByRole('cell')
                .allTextContents()
            : [];
        for (const { year, low, high } of points)
          expect(texts[years.indexOf(String(year))], `${title} ${slugs[index]} ${year}`).toContain(
            formatRank(low, high),
          );
      }
    }
    const bars = table.series.counts.filter(({ values }) => values.filter((value) => value !== null).length > 1);
    expect(bars.length).toBeGreaterThan(0);
    for (const { property, values } of bars) {
      const cells = await row(page, property).locator('td').allTextContents();
      for (const [index, value] of values.entries())
        if (value) expect(squeezed(cells[index] ?? '')).toContain(squeezed(formatNumber(value.number, 'ru')));
    }
    expect(await page.getByRole('figure').count()).toBe(await figures.count());
  });
});

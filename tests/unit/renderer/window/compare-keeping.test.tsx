import { one, openEdition, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareLabel } from '../../../../src/shared/domain/field-labels.ts';
import { formatNumber, formatRank } from '../../../../src/shared/domain/formatting.ts';
import { inLanguage } from '../../../../src/shared/domain/language.ts';
import { readers } from '../../../support/catalogs.ts';
import {
  compared,
  dalian,
  everything,
  fill,
  harbin,
  kuban,
  namesOf,
  parent,
  row,
  schoolsIn,
  songhua,
  stand,
  tableOf,
  volga,
} from '../../../support/compared.ts';
import { catchFiles } from '../../../support/saved-files.ts';

const squeezed = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is mine', () => {
  it('stands in the same table, visibly mine, beside the sourced figure or in a row of its own words', async () => {
    const { backend, words: own } = await openStanding(everything([volga, songhua]), {
      language: 'ru',
      keep: async (kept) => {
        await tell(kept, 'figures.set', {
          slug: songhua,
          field: 'tuition',
          number: 390_000,
          unit: 'RUB',
          asOf: '2026-09',
          note: 'по телефону',
        });
        await tell(kept, 'figures.set', { slug: volga, label: 'Письмо о зачислении', text: 'условное', asOf: '2026' });
      },
    });
    const beside = row('tuition.bachelor').querySelectorAll('td')[1] as HTMLElement;
    expect(one('[class*="mine"]', beside).textContent).toMatch(new RegExp(`^${own.figures.mine}.*390\\s000`));
    expect(beside.textContent).toContain('по телефону');
    expect(beside.querySelectorAll('sup a').length, 'the sourced figures are still there').toBeGreaterThan(0);
    const ownRow = () =>
      [...document.querySelectorAll('main tr[data-row]')].find(({ textContent }) =>
        textContent.includes('Письмо о зачислении'),
      );
    const cell = ownRow()?.querySelector('td')?.textContent;
    expect(cell).toContain(own.figures.mine);
    expect(cell).toContain('условное');
    const { rows } = await tell(backend, 'figures.list', { slug: volga });
    await tell(backend, 'figures.remove', { id: rows[0]?.id ?? 0 });
    await waitFor(() => {
      expect(ownRow(), 'what changes elsewhere changes here').toBeUndefined();
    });
  });

  it('keeps comparisons under a name, opens them, and brings a removed one back', async () => {
    const {
      backend,
      user,
      words: own,
      at,
      router,
    } = await openStanding(everything([songhua, volga]), { language: 'zh' });
    const name = (await namesOf(backend, [songhua, volga], 'zh')).join('、');
    await user.click(screen.getByText(own.compare.sets));
    const keep = screen.getByRole('button', { name: own.compare.keepSet });
    const undo = () => screen.getByRole('button', { name: new RegExp(`^${own.app.undo}`) });
    await user.click(keep);
    await screen.findByRole('button', { name });
    await user.click(undo());
    await waitFor(() => {
      expect(screen.queryByRole('button', { name }), 'what was kept is taken back').toBeNull();
    });
    await user.click(keep);
    await screen.findByRole('button', { name });
    await router.navigate(everything([parent]));
    await stand(await namesOf(backend, [parent], 'zh'));
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => {
      expect(schoolsIn(at())).toEqual([songhua, volga]);
    });
    await user.click(await screen.findByRole('button', { name: fill(own.compare.removeSet, { name }) }));
    const sets = async () => (await tell(backend, 'compare.sets', {})).rows.map((set) => [set.name, set.slugs]);
    await waitFor(async () => {
      expect(await sets()).toEqual([]);
      expect(screen.queryByRole('button', { name })).toBeNull();
      expect(textsOf('[role="status"]').join(' ')).toContain(fill(own.compare.setRemoved, { name }));
    });
    await user.click(undo());
    await screen.findByRole('button', { name });
    expect(await sets()).toEqual([[name, [songhua, volga]]]);
  });
});

describe('keeping a comparison', () => {
  it('counts at once after another currency was chosen', async () => {
    const held: Promise<void>[] = [];
    const { backend, user, words } = await openStanding(compared([songhua, volga], '&currency=USD'), {
      before: (name) => (name === 'compare.table' ? held[0] : undefined),
    });
    await user.click(screen.getByText(words.compare.sets));
    const { promise, resolve } = Promise.withResolvers<void>();
    held.push(promise);
    await user.selectOptions(screen.getByRole('combobox', { name: words.compare.currency }), 'INR');
    await user.click(screen.getByRole('button', { name: words.compare.keepSet }));
    await waitFor(async () => {
      expect((await tell(backend, 'compare.sets', {})).rows).toMatchObject([
        { name: (await namesOf(backend, [songhua, volga], 'en')).join(', '), currency: 'INR' },
      ]);
    });
    resolve();
  });
});

describe('a comparison that is kept', () => {
  it.each(['at once', 'later'] as const)('is not kept again by a second press %s', async (when) => {
    const { backend, user, words: own } = await openStanding(everything([songhua, volga]));
    await user.click(screen.getByText(own.compare.sets));
    const keep = screen.getByRole('button', { name: own.compare.keepSet });
    const rows = async () => (await tell(backend, 'compare.sets', {})).rows;
    fireEvent.click(keep);
    if (when === 'later')
      await waitFor(async () => {
        expect(await rows()).toHaveLength(1);
      });
    fireEvent.click(keep);
    const name = (await namesOf(backend, [songhua, volga], 'en')).join(', ');
    await waitFor(() => {
      expect(textsOf('[role="status"]').join(' ')).toContain(fill(own.compare.setKept, { name }));
      expect(screen.getAllByRole('button', { name })).toHaveLength(1);
    });
    expect(await rows()).toHaveLength(1);
  });
});

describe('taking it along', () => {
  it('gives CSV and JSON that read back as the table', async () => {
    const files = catchFiles();
    const { backend, user, words } = await openStanding(everything([songhua, volga]), { language: 'zh' });
    const table = await tableOf(backend, [songhua, volga], 'zh');
    const save = async (form: string, count: number) => {
      await user.click(screen.getByRole('button', { name: words.saving.menu }));
      await user.click(screen.getByRole('button', { name: form, hidden: true }));
      await waitFor(async () => {
        expect(await files()).toHaveLength(count);
      });
      return (await files())[count - 1] ?? { name: '', text: '' };
    };
    const csv = await save('CSV', 1);
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text.codePointAt(0), 'a spreadsheet sees that it is UTF-8').toBe(0xfeff);
    const [head, ...lines] = parse(csv.text, { bom: true }) as string[][];
    expect(head?.filter((_cell, at) => at >= 2 && (at - 2) % 3 === 0)).toEqual(
      await namesOf(backend, [songhua, volga], 'zh'),
    );
    expect(lines.slice(0, table.rows.length).map((line) => line[1])).toEqual(
      table.rows.map(({ field }) => compareLabel(field, readers.zh)),
    );
    expect(lines.length).toBe(table.rows.length + table.sources.length);
    const json = await save('JSON', 2);
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
    const slugs = [harbin, kuban, dalian];
    const { backend, words: own } = await openEdition(everything(slugs), { language: 'ru' });
    const table = await tableOf(backend, slugs, 'ru');
    const schools = table.schools.map(({ name }) => inLanguage(name, 'ru'));
    const plots = one('main section[aria-labelledby="compare-plots"]');
    const courses = table.series.rankings.filter(
      ({ points }) => new Set(points.flat().map((point) => point.year)).size > 1,
    );
    expect(courses.length).toBeGreaterThan(0);
    for (const list of courses) {
      const title = inLanguage(list.title, 'ru');
      const figure = within(plots).getByRole('figure', { name: fill(own.plot.rankingLabel, { title }) });
      expect(figure.querySelectorAll('path[transform]'), `${title}: a mark for each rank`).toHaveLength(
        list.points.flatMap((points) => [...new Set(points.map((point) => point.year))]).length,
      );
      const beneath = [...within(plots).getByRole('group', { name: title }).querySelectorAll('tr')];
      const years = textsOf('th', beneath[0]).slice(1);
      for (const [index, points] of list.points.entries()) {
        const texts = textsOf(
          'td',
          beneath.find((line) => line.textContent.includes(schools[index] ?? '')),
        );
        for (const { year, low, high } of points)
          expect(texts[years.indexOf(String(year))], `${title} ${slugs[index]} ${year}`).toContain(
            formatRank(low, high),
          );
      }
    }
    const bars = table.series.counts.filter(({ values }) => values.filter((value) => value !== null).length > 1);
    expect(bars.length).toBeGreaterThan(0);
    for (const { property, values } of bars)
      for (const [index, value] of values.entries())
        if (value)
          expect(squeezed(textsOf('td', row(property))[index])).toContain(squeezed(formatNumber(value.number, 'ru')));
    const figures = [...plots.querySelectorAll('figure')];
    expect(
      figures.filter((figure) => !figure.getAttribute('aria-label') && !figure.getAttribute('aria-labelledby')),
    ).toEqual([]);
  });
});

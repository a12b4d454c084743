import { one, openEdition, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareLabel } from '../../../../src/shared/domain/field-labels.ts';
import { formatNumber, formatPartialDate } from '../../../../src/shared/domain/formatting.ts';
import { languages, type Language } from '../../../../src/shared/domain/language.ts';
import { catalogs, readers } from '../../../support/catalogs.ts';
import {
  answered,
  dalian,
  everything,
  fill,
  harbin,
  kazan,
  kuban,
  row,
  shownRows,
  songhua,
  tableOf,
  volga,
} from '../../../support/compared.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { fullSize } from '../../../support/results.ts';

const squeezed = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');
const compared: Readonly<Record<Language, readonly string[]>> = {
  en: [harbin, kuban, dalian],
  zh: [dalian, kazan],
  ru: [kuban, harbin, kazan],
};

describe('the table', () => {
  it.each(languages.filter((language) => language === 'zh' || fullSize))(
    'has every row of the call in %s: values, dates, footnotes, what disagrees, what is missing and why, what is unlike',
    async (language) => {
      const { backend, words: own } = await openEdition(everything(compared[language]), { language });
      const table = await tableOf(backend, compared[language], language);
      const rows = answered(table);
      expect(shownRows()).toEqual(rows.map(({ id }) => id));
      const cells = [...document.querySelectorAll('main tr[data-row]')].map((line) => textsOf('th, td', line));
      const seen = { disagree: 0, missing: 0, marks: new Set<string>(), dates: 0 };
      for (const [at, { cells: expected, field, marks, id }] of rows.entries()) {
        const [label, ...texts] = cells[at] ?? [];
        expect(label).toContain(
          field.kind === 'programme' || field.kind === 'ranking' ? '' : compareLabel(field, readers[language]),
        );
        for (const mark of marks) {
          expect(label, 'a mark stands once, at the row').toContain(own.compare.mark[mark]);
          seen.marks.add(mark);
        }
        for (const [index, cell] of expected.entries()) {
          const text = squeezed(texts[index]);
          expect(text.includes(own.profile.disagree), `${id} ${index}`).toBe(cell.state === 'disagree');
          if (cell.state === 'disagree') seen.disagree += 1;
          if (cell.state === 'missing')
            expect(text, `missing ${(seen.missing += 1)}`).toBe(
              `— ${cell.lacks ? own.compare.lacks[cell.lacks] : own.gap[cell.gap ?? 'not-researched']}`,
            );
          for (const date of cell.groups.flatMap((group) => group.values).flatMap(({ asOf }) => asOf))
            expect(text, `date ${(seen.dates += 1)}`).toContain(squeezed(formatPartialDate(date, language)));
        }
      }
      const notes = [...document.querySelectorAll('main table sup a')].map((note) => [
        note.getAttribute('href'),
        note.textContent,
      ]);
      for (const [href, text] of notes) expect(href).toBe(`#source-${text}`);
      expect(new Set(notes.map(([, text]) => Number(text))).size, 'every source is cited').toBe(table.sources.length);
      expect(document.querySelectorAll('main ol > li[id^="source-"]')).toHaveLength(table.sources.length);
      expect(Math.min(seen.disagree, seen.missing, seen.dates), 'there is something of each').toBeGreaterThan(0);
      expect([...seen.marks]).toEqual(expect.arrayContaining(['year', 'scope']));
    },
  );
});

describe('costs in one currency', () => {
  it('are converted at a rate that is typed in, which says when it is wrong and is remembered with its date over a restart', async () => {
    const own = catalogs.en.compare;
    const userData = temporaryFolder();
    const { backend, user, at } = await openStanding(everything([songhua, volga]), { userData });
    await user.selectOptions(screen.getByRole('combobox', { name: own.currency }), 'USD');
    const field = () =>
      screen.findByRole<HTMLInputElement>('textbox', { name: fill(own.rateLabel, { currency: 'CNY', target: 'USD' }) });
    const saying = async (text: string) => {
      const { id } = one(`#${CSS.escape((await field()).getAttribute('aria-describedby') ?? '')}`);
      await waitFor(() => {
        expect(document.getElementById(id)?.textContent).toBe(text);
      });
    };
    await saying(own.rateMissing);
    expect(row('tuition.bachelor').textContent).toContain(fill(own.noRate, { currency: 'CNY' }));
    for (const wrong of ['0', '-3', 'abc', '1e99', '0,0000000000001']) {
      fireEvent.change(await field(), { target: { value: wrong } });
      expect((await field()).getAttribute('aria-invalid'), wrong).toBe('true');
      await saying(wrong === '0' ? own.rateZero : own.rateInvalid);
      await user.type(await field(), '{Enter}');
    }
    const rates = async (of = backend) => (await tell(of, 'figures.rates', {})).rows;
    expect(await rates()).toEqual([]);
    fireEvent.change(await field(), { target: { value: '0,14' } });
    await user.type(await field(), '{Enter}');
    await waitFor(async () => {
      expect(await rates()).toHaveLength(1);
    });
    const [rate] = await rates();
    expect(rate).toMatchObject({ currency: 'CNY', target: 'USD', rate: 0.14 });
    const date = formatPartialDate(rate?.asOf ?? '', 'en');
    await saying(fill(own.rateOf, { date }));
    const [value] =
      (await tableOf(backend, [songhua, volga])).rows.find(({ id }) => id === 'tuition.bachelor')?.cells[0]?.groups[0]
        ?.values ?? [];
    expect(value?.unit).toBe('CNY');
    const converted = fill(own.converted, {
      value: `${formatNumber(Math.round((value?.number ?? 0) * 0.14), 'en')} USD`,
      date,
    });
    await waitFor(() => {
      expect(row('tuition.bachelor').textContent).toContain(converted);
    });
    backend.close();
    const again = await openStanding(at(), { userData });
    expect((await field()).value).toBe('0.14');
    await saying(fill(own.rateOf, { date }));
    expect(row('tuition.bachelor').textContent).toContain(converted);
    await again.user.clear(await field());
    await again.user.type(await field(), '{Enter}');
    await saying(own.rateMissing);
    expect(await rates(again.backend)).toEqual([]);
  });
});

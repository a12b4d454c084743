import { one, openEdition, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decidedRows } from '../../../../src/shared/domain/decided-rows.ts';
import { penOf } from '../../../../src/shared/domain/writing/pen.ts';
import { writeRuleCounts } from '../../../../src/shared/domain/writing/rule-counts.ts';
import { catalogs, readers } from '../../../support/catalogs.ts';
import {
  compared,
  dalian,
  fill,
  harbin,
  kazan,
  namesOf,
  row,
  said,
  schoolsIn,
  shownRows,
  songhua,
  stand,
  tableOf,
  volga,
} from '../../../support/compared.ts';

const own = catalogs.en.compare;
const stands = (id: string) => waitFor(() => row(id));
const depth = (which: keyof typeof own.depths) => screen.getByRole('link', { name: own.depths[which] });

describe('what decides', () => {
  it('says what the answers say, in the row of each question', async () => {
    const { backend } = await openEdition(compared([harbin, kazan]), {
      keep: (asked) => tell(asked, 'settings.set', { homeCountry: 'IN' }),
    });
    const { decisions } = await tableOf(backend, [harbin, kazan], 'en', { depth: 'decide', country: 'IN' });
    await stands('rules');
    const cell = (name: string, at: number) => textsOf('td', row(name))[at];
    expect(decisions).toHaveLength(2);
    for (const [at, decision] of (decisions ?? []).entries()) {
      const rules = decision?.rules ?? { met: 0, partly: 0, disputed: 0, notMet: 0, unknown: 0, byPerson: 0 };
      expect(cell('rules', at)).toContain(writeRuleCounts(rules, penOf(readers.en), true));
      const result = decision?.results[0];
      if (result) expect(cell('results', at)).toContain(`${result.passed} of ${result.candidates}`);
    }
    expect(decisions?.some((decision) => decision?.results.length)).toBe(true);
    const lengths = decisions?.[0]?.length.claims ?? [];
    const months = lengths.flatMap(({ rank, number }) => (rank === 'preferred' || number === null ? [] : [number]));
    expect(months).not.toEqual([]);
    expect(cell('length', 0), 'the other value is not hidden').toContain(
      fill(own.others, { values: `${(months[0] ?? 0) / 12} years` }),
    );
  });

  it('folds what nobody answers into one line that counts it and opens it', async () => {
    const { user, at } = await openStanding(compared([songhua, volga]));
    await stands('taught');
    const before = shownRows();
    const line = screen.getByRole('button', { name: own.showUnanswered });
    const count = decidedRows.length - 1 - before.length;
    expect(count).toBeGreaterThan(0);
    expect(one('main table').textContent).toMatch(new RegExp(`${count} rows? nobody answers?`));
    line.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(shownRows()).toHaveLength(decidedRows.length - 1);
    });
    expect(said(at(), 'unanswered')).toEqual(['1']);
    screen.getByRole('button', { name: own.hideUnanswered }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(shownRows()).toEqual(before);
    });
    await user.click(screen.getByRole('checkbox', { name: own.onlyDifferences }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: own.showUnanswered })).toBeNull();
    });
    expect(shownRows().length).toBeLessThanOrEqual(before.length);
  });

  it('compares another programme where one is chosen, and Back returns to the one before', async () => {
    const { backend, user, at, back } = await openEdition(compared([harbin, dalian]));
    const [, name] = await namesOf(backend, [harbin, dalian]);
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: fill(own.programmeOf, { name: name ?? '' }),
    });
    expect(choice.value).toBe('medicine-english');
    await user.selectOptions(choice, 'stomatology-bds');
    await waitFor(() => {
      expect(said(at(), 'programme')).toEqual([`${dalian}.stomatology-bds`]);
      expect(choice.value).toBe('stomatology-bds');
    });
    await back();
    await waitFor(() => {
      expect(choice.value).toBe('medicine-english');
    });
  });
});

describe('the depths', () => {
  it('are places of their own, and like with like has one kind of programme a school', async () => {
    const { user, at, back } = await openEdition(compared([dalian, kazan]));
    await stands('taught');
    await user.click(depth('like'));
    await stands('tuition.bachelor');
    await user.selectOptions(screen.getByRole('combobox', { name: own.likeLanguage }), 'zh');
    await waitFor(() => {
      expect(said(at(), 'teaching')).toEqual(['zh']);
      expect(one('main table').textContent).toContain(own.noneLike);
    });
    const like = shownRows().length;
    await user.click(depth('everything'));
    await waitFor(() => {
      expect(said(at(), 'depth')).toEqual(['everything']);
      expect(shownRows().length).toBeGreaterThan(like);
    });
    await back();
    await waitFor(() => {
      expect(said(at(), 'depth')).toEqual(['like']);
    });
    await back();
    await back();
    await stands('taught');
    expect(said(at(), 'depth')).toEqual([]);
  });

  it('are kept with the programmes and the currency, and opened as they were', async () => {
    const more = `&depth=like&programme=${dalian}.stomatology-bds&field=0912&currency=EUR`;
    const { backend, user, at, router } = await openEdition(compared([harbin, dalian], more));
    await user.click(screen.getByText(own.sets));
    await user.click(screen.getByRole('button', { name: own.keepSet }));
    const kept = async () => (await tell(backend, 'compare.sets', {})).rows;
    await waitFor(async () => {
      expect(await kept()).toHaveLength(1);
    });
    const [set] = await kept();
    await router.navigate(compared([kazan]));
    await stand(await namesOf(backend, [kazan]));
    await user.click(await screen.findByText(own.sets));
    await user.click(screen.getByRole('button', { name: set?.name ?? '' }));
    await waitFor(() => {
      expect(schoolsIn(at())).toEqual([harbin, dalian]);
    });
    expect(at()).toBe(compared([harbin, dalian], more));
  });
});

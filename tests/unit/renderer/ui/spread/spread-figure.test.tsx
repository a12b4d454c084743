import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../../../src/shared/domain/formatting.ts';
import { ProfilePage } from '../../../../../src/renderer/features/profile/profile-page.tsx';
import { FootnoteScope } from '../../../../../src/renderer/ui/entity/footnotes.tsx';
import { SpreadFigure } from '../../../../../src/renderer/ui/spread/spread-figure.tsx';
import type { Source } from '../../../../../src/shared/contract/values.ts';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import type { SpreadValue } from '../../../../../src/shared/domain/spread.ts';
import { writtenField } from '../../../../../src/shared/domain/writing/written-fields.ts';
import { compileFixture } from '../../../../support/fixture-reference.ts';

const slug = 'songhua-medical-university';
const source = (id: string, kind: Source['kind']): Source => ({
  id,
  title: `Pages of ${id}`,
  publisher: `House of ${id}`,
  kind,
  url: null,
  language: 'en',
  published: null,
  accessed: '2026-11-28',
  pack: null,
});
const sources = [source('site', 'official'), source('town', 'press'), source('seller', 'agency')];
const value = (number: number, tellers: SpreadValue<string>['tellers'], more: Partial<SpreadValue<string>> = {}) => ({
  number,
  high: null,
  unit: null,
  qualifier: null,
  rank: 'normal',
  tellers,
  ...more,
});
const site = [{ asOf: '2024', source: 'site' }];
const town = [{ asOf: null, source: 'town' }];

const shown = (property: string, values: readonly SpreadValue<string>[], language: Language = 'en') =>
  renderPart(
    <FootnoteScope sources={sources}>
      <SpreadFigure group={{ state: 'disagree', values }} of={writtenField(property)} width={320} />
    </FootnoteScope>,
    { language },
  );
/** What the picture is called, with ordinary spaces. */
const words = () => (screen.getByRole('img').getAttribute('aria-label') ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('how far sources differ, in one line of words', () => {
  it.each([
    ['affiliated-hospitals', 'en', '8 to 15; newest dated official 15'],
    ['affiliated-hospitals', 'zh', '8 至 15；最新注明日期的官方来源：15'],
    ['affiliated-hospitals', 'ru', '8 – 15; новейшее из датированных (официальный): 15'],
    ['accommodation-fee', 'en', '8 to 15 CNY a year; newest dated official 15', 'CNY'],
    ['accommodation-fee', 'zh', '8 至 15 元／年；最新注明日期的官方来源：15', 'CNY'],
    ['english-test', 'en', 'IELTS 8 to 15; newest dated official 15', 'IELTS'],
  ] satisfies [string, Language, string, string?][])('of %s in %s', (property, language, line, unit = 'items') => {
    shown(property, [value(15, site, { rank: 'preferred', unit }), value(8, town, { unit })], language);
    expect(words()).toBe(line);
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent?.replaceAll('\u00a0', ' ')).toBe(line);
  });

  it('says of an undated value that stands first what kind it is, and never that it is the newest', () => {
    shown('affiliated-hospitals', [value(15, site), value(8, town, { rank: 'preferred' })]);
    expect(words()).toBe('8 to 15; stands first: 8 (press, undated)');
  });

  it('writes "over" where an end is a bound, and years without groups', () => {
    shown('affiliated-hospitals', [value(1500, site, { qualifier: 'at-least', rank: 'preferred' }), value(8, town)]);
    expect(words()).toBe('8 to over 1,500; newest dated official over 1,500');
  });

  it('writes years without groups', () => {
    shown('founded', [value(1931, site, { rank: 'preferred' }), value(1926, town)]);
    expect(words()).toBe('1926 to 1931; newest dated official 1931');
  });
});

describe('the picture', () => {
  it('has the date and kind of each source, and everyone who gives a value on demand', async () => {
    const { user } = shown('affiliated-hospitals', [
      value(15, [...site, { asOf: '2020', source: 'town' }], { rank: 'preferred' }),
      value(11, [{ asOf: '2022-05', source: 'seller' }]),
      value(8, town),
    ]);
    const labels = [...screen.getByRole('img').querySelectorAll('text')].map((text) =>
      [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
    );
    expect(labels).toEqual(['', '', 'undated press', '11 · 2022 agency', '2024 official +1']);
    await user.click(screen.getByText('All 3 sources'));
    const list = await screen.findByRole('list');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      ['82undated', 'press', 'House of town'].join(dot),
      ['113May 2022', 'agency', 'House of seller'].join(dot),
      ['1512024', 'official', 'House of site'].join(dot),
      ['1522020', 'press', 'House of town'].join(dot),
    ]);
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toContain('#source-3');
  });

  it('stays as high with forty sources, and names all of them on demand', async () => {
    const forty = Array.from({ length: 40 }, (_, at) => source(`s${at}`, 'press'));
    const drawn = async (values: readonly SpreadValue<string>[]) => {
      const { unmount, user } = renderPart(
        <FootnoteScope sources={forty}>
          <SpreadFigure group={{ state: 'disagree', values }} of={writtenField('founded')} width={176} />
        </FootnoteScope>,
      );
      const picture = screen.getByRole('img').getAttribute('height');
      expect(document.querySelectorAll('details li'), 'not before it is asked for').toHaveLength(0);
      await user.click(screen.getByText('All 40 sources'));
      await screen.findByRole('list');
      const items = document.querySelectorAll('details li').length;
      unmount();
      return { height: Number(picture), items };
    };
    const many = forty.map(({ id }, at) => value(1900 + at, [{ asOf: '2020', source: id }]));
    const { height, items } = await drawn(many);
    expect(items).toBe(40);
    expect(height).toBeLessThan(100);
  });

  it('is there for what disagrees in a profile, and not for what has changed over the years', async () => {
    realBackend(compileFixture());
    renderPart(
      <Routes>
        <Route path="/institutions/:slug" element={<ProfilePage />} />
      </Routes>,
      { path: `/institutions/${slug}` },
    );
    const row = async (name: RegExp) => (await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement;
    const hospitals = await row(/^Affiliated hospitals/);
    expect(within(hospitals).getByRole('img').getAttribute('aria-label')).toMatch(/^5 to 6; /);
    expect(within(await row(/^Students .*Changed over the years/)).queryByRole('img')).toBeNull();
  });
});

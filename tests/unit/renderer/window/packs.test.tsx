import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { largestPack } from '../../../../src/shared/contract/limits.ts';
import { asInput, otherwise, packOfTexts, songhua, usualFiles } from '../../../support/packs.ts';
import { shownText } from '../../../support/shown-text.ts';

const slug = 'songhua-medical-university';
const upriver = 'upriver-medical-college';
const title = 'Figures of the river schools';
const pack = 'from the pack river-figures';

async function choose({ user, words }: Awaited<ReturnType<typeof openWindow>>, files = usualFiles): Promise<void> {
  const file = new File([new Uint8Array(await packOfTexts(files))], 'river.almanac-pack');
  await user.upload(await screen.findByLabelText(words.packs.choose), file);
}

describe('a pack', () => {
  it('with mistakes is shown with file and line, and cannot be installed', async () => {
    const opened = await openWindow('/settings');
    const { user, words } = opened;
    await choose(opened, {
      ...usualFiles,
      [songhua]: 'claims:\n  - { property: student-total, value: 5, source: fair-2026 }\n',
    });
    await screen.findByText(`${songhua}:2`);
    // The words for what is wrong are read once something is.
    await screen.findByText(/There is no property `student-total`\./);
    expect(screen.getByRole('button', { name: words.packs.install })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: words.packs.cancel }));
    expect(screen.queryByRole('button', { name: words.packs.install })).toBeNull();
  });

  it('is looked at first: what it adds, and where it disagrees, with both values, file and line', async () => {
    const opened = await openWindow('/settings');
    const { user, words, backend } = opened;
    await choose(opened);
    const preview = await screen.findByRole('region', { name: title });
    const text = shownText(preview);
    for (const wanted of [
      'By its own account from A counsellor; version 1 of November 2026',
      'Upriver Medical College',
      '3 facts',
      'It disagrees 2 times',
      /12,000\s2024/,
      /12,500\s2024/,
      /institutions\/songhua-medical-university\.yaml ?: ?2/,
    ])
      expect(text).toMatch(wanted);
    expect((await tell(backend, 'packs.list', {})).rows).toEqual([]);
    await user.click(within(preview).getByRole('button', { name: words.packs.install }));
    await screen.findByText(words.packs.installed.replace('{name}', title));
  });
});

/** Where a pack says otherwise: what the edition says, and the pack. */
const told = {
  en: [
    ['Medical university', 'University'],
    ['Songhua University', 'Volga State Medical University'],
    ['Clinical medicine in English', 'Medicine taught in English'],
    ['first degree', 'master’s'],
    ['English', 'Russian'],
    ['Harbin, Heilongjiang, China45.75, 126.65', 'Saratov, Saratov Oblast, Russia'],
    ['30,000 CNY a year 2024', '35,000 CNY a year 2024'],
    ['677', '650'],
  ],
  zh: [
    ['医科大学', '综合性大学'],
    // No Chinese name of the other is known.
    ['松花大学', 'Volga State Medical University'],
    ['临床医学（英语授课）', '英语医学'],
    ['本科', '硕士'],
    ['英语', '俄语'],
    ['中国 黑龙江省 哈尔滨45.75, 126.65', '俄罗斯 萨拉托夫州 萨拉托夫'],
    ['30,000 元／年 2024', '35,000 元／年 2024'],
    ['677', '650'],
  ],
  ru: [
    ['Медицинский университет', 'Университет'],
    // No Russian name of it is known.
    ['Songhua University', 'Волжский государственный медицинский университет'],
    ['Лечебное дело на английском', 'Медицина на английском'],
    ['первая степень', 'магистратура'],
    ['английский', 'русский'],
    ['Харбин, Хэйлунцзян, Китай45.75, 126.65', 'Саратов, Саратовская область, Россия'],
    ['30 000 юаней в год 2024', '35 000 юаней в год 2024'],
    ['677', '650'],
  ],
} as const;
const called = {
  en: ['Songhua Medical University', 'Upriver Medical College'],
  zh: ['松花医科大学', 'Upriver Medical College'],
  ru: ['Сунхуаский медицинский университет', 'Верхнеречный медицинский колледж'],
} as const;

it.each(['en', 'zh', 'ru'] as const)('a pack that is looked at names schools and towns in %s', async (language) => {
  const opened = await openWindow('/settings', { language });
  await choose(opened, { ...usualFiles, [songhua]: otherwise });
  const preview = within(await screen.findByRole('region', { name: title }));
  const [, ...rows] = preview.getAllByRole('row');
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent.split(songhua)[0]?.replaceAll('\u00a0', ' ').trim()),
  );
  expect(cells).toEqual(told[language]);
  for (const heading of preview.getAllByRole('rowheader')) expect(heading.textContent).toContain(called[language][0]);
  for (const name of called[language]) expect(preview.getAllByText(name)).not.toEqual([]);
});

it('a pack that comes in pieces can be stopped on its way', async () => {
  const { user, words, backend } = await openWindow('/settings');
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const file = new File([new Uint8Array(largestPack + 1)], 'large.almanac-pack');
  const slice = file.slice.bind(file);
  file.slice = (...part) => {
    const piece = slice(...part);
    const read = piece.arrayBuffer.bind(piece);
    piece.arrayBuffer = () => promise.then(read);
    return piece;
  };
  await user.upload(await screen.findByLabelText(words.packs.choose), file);
  await user.click(await screen.findByRole('button', { name: words.packs.stop }));
  resolve(undefined);
  await screen.findByText(words.packs.stopped);
  expect((await tell(backend, 'packs.list', {})).rows).toEqual([]);
});

describe('a figure of a pack', () => {
  const keep = async (backend: Parameters<typeof tell>[0]) =>
    tell(backend, 'packs.install', asInput(await packOfTexts()));
  const figure = (selector: string, value: string) =>
    waitFor(() => {
      const found = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent.includes(value));
      expect(found).toBeDefined();
      return found as HTMLElement;
    });

  it('says so at its footnote and in the list of sources of the profile, and the edition’s own does not', async () => {
    await openWindow(`/institutions/${slug}`, { keep });
    const own = await figure('#figures li', '12,500');
    expect(own.querySelector('sup')?.textContent).toMatch(/^\d+\s?pack$/);
    expect(within(own).getByRole('link').getAttribute('aria-label')).toMatch(new RegExp(`^Source \\d+ pack, ${pack}$`));
    expect((await figure('#figures li', '13,500')).querySelector('sup')?.textContent).toMatch(/^\d+$/);
    expect(document.querySelector('#sources')?.textContent).toContain(pack);
  });

  it('says so in the comparison', async () => {
    await openWindow(`/compare?school=${slug}&school=${upriver}&depth=everything`, { keep });
    expect((await figure('td li', '12,500')).querySelector('sup')?.textContent).toMatch(/pack$/);
  });

  it.each([
    [`/print/profile/${slug}?language=en`, 'pack'],
    // At depth decide the edition answers, and no figure of the pack is shown.
    [`/print/comparison?school=${slug}&school=${upriver}&depth=everything&language=zh`, '数据包'],
    [`/print/profile/${slug}?language=ru`, 'пакет'],
  ])('says so in print at %s', async (path, word) => {
    await openWindow(path, { keep });
    const text = () => document.querySelector('main')?.textContent.replaceAll(/[\s,.]/g, '') ?? '';
    await waitFor(() => {
      expect(text()).toMatch(new RegExp(`12500\\D{0,12}\\d+${word}`));
    });
    expect(text()).toContain('river-figures');
  });

  it('says so in exports', async () => {
    const { backend } = await openWindow('/settings', { keep });
    const exported = async (format: 'csv' | 'json') =>
      (await tell(backend, 'exports.comparison', { slugs: [slug], language: 'en', format })).text;
    await waitFor(async () => {
      expect(await exported('csv')).toMatch(/"\d+ (\d+ )*\| .*\d+ \(pack river-figures\)/);
    });
    const { sources } = JSON.parse(await exported('json')) as { sources: { pack: string | null }[] };
    expect(sources.filter((source) => source.pack === 'river-figures').length).toBeGreaterThan(0);
  });
});

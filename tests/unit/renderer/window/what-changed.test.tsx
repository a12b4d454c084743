import { openWindow, tell } from '../../../support/whole-window.tsx';
import { answerWith } from '../../../support/fake-bridge.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../src/shared/domain/language.ts';
import { failure } from '../../../../src/shared/result.ts';
import { compileFixture, temporaryFolder } from '../../../support/fixture-reference.ts';
import { asInput, packOfTexts, songhua } from '../../../support/packs.ts';
import { realBackend } from '../../../support/render.tsx';
import { tableRows } from '../../../support/shown-text.ts';

const slug = 'songhua-medical-university';
const pack = 'from the pack river-figures';

/** Two user folders in which a school is kept: without a pack, and with one installed since it was last looked. */
let plain: string;
let packed: string;
let next: string;
beforeAll(async () => {
  plain = temporaryFolder();
  const backend = realBackend(undefined, undefined, plain);
  await tell(backend, 'bookmarks.add', { slug });
  backend.close();
  packed = copyOf(plain);
  const other = realBackend(undefined, undefined, packed);
  await tell(other, 'packs.install', asInput(await packOfTexts()));
  other.close();
  next = compileFixture([
    { file: 'edition.yaml', find: '"2026.11"', put: '"2027.03"' },
    { file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12800, as_of: 2026' },
    { file: songhua, find: 'tuition, value: 30000', put: 'tuition, value: 32000' },
    { file: songhua, find: '  - { kind: school, name: School of Nursing, source: songhua-site }\n', put: '' },
  ]);
});

function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Opens the window on a folder whose packs stand. */
async function open(
  path: string,
  options: { readonly userData: string; readonly language?: Language; readonly reference?: string },
) {
  const opened = await openWindow(path, options);
  await vi.waitFor(async () => {
    expect((await tell(opened.backend, 'packs.list', {})).state).not.toBe('building');
  });
  return { ...opened, notice: () => screen.queryByRole('region', { name: opened.words.changes.title }) };
}

describe('what changed', () => {
  it('is told once, quietly, and stays at its address when it is put off, over a restart too', async () => {
    const userData = copyOf(packed);
    const first = await open('/browse', { userData });
    await screen.findByText(/Figures have come or gone/);
    await first.user.click(
      within(first.notice() as HTMLElement).getByRole('button', { name: first.words.changes.notNow }),
    );
    await waitFor(() => {
      expect(first.notice()).toBeNull();
    });
    first.close();
    const { user, words, notice, at } = await open('/settings', { userData });
    expect(notice()).toBeNull();
    await user.click(await screen.findByRole('link', { name: words.changes.title }));
    await waitFor(() => {
      expect(tableRows()).toEqual([
        `Affiliated hospitals not there 7 2026 About the school ${pack}`,
        `Scholarship not there Half the fee Fees read out at the fair ${pack}`,
        `Students not there 12,500 2024 Fees read out at the fair ${pack}`,
      ]);
    });
    expect(at()).toBe('/changes');
    expect(screen.getByRole('link', { name: /^Upriver Medical College/ })).toBeTruthy();
  });

  it('follows what is bookmarked elsewhere while it stands open', async () => {
    const { backend } = await open('/changes', { userData: copyOf(packed) });
    const shown = (count: number) =>
      waitFor(() => {
        expect(tableRows()).toHaveLength(count);
      });
    await shown(3);
    await tell(backend, 'bookmarks.remove', { slug });
    await shown(0);
    await tell(backend, 'bookmarks.add', { slug });
    await shown(3);
  });

  it('is counted from now on when it is marked as read', async () => {
    const { user, backend, words } = await open('/changes', { userData: copyOf(packed) });
    await user.click(await screen.findByRole('button', { name: words.changes.markRead }));
    await screen.findByText(words.changes.read);
    await screen.findByText(/^Nothing: edition 2026\.11 is as you last read it\./);
    expect(tableRows()).toEqual([]);
    await tell(backend, 'packs.remove', { id: 'river-figures' });
    await waitFor(() => {
      expect(tableRows()).toHaveLength(3);
    });
    expect(tableRows()[2]).toBe('Students 12,500 2024 gone no longer there');
  });

  it.each([
    ['en', 'Upriver Medical College [pack river-figures]'],
    ['zh', 'Upriver Medical College［数据包 river-figures］'],
    ['ru', 'Верхнеречный медицинский колледж [пакет river-figures]'],
  ] as const)('names who is gone in %s, as far as the name is known', async (language, name) => {
    const { user, backend, words } = await open('/changes', { userData: copyOf(packed), language });
    await user.click(await screen.findByRole('button', { name: words.changes.markRead }));
    await tell(backend, 'packs.remove', { id: 'river-figures' });
    await screen.findByText(name);
  });

  it('after a new edition is told in the notice, which leads there by keyboard', async () => {
    const { user, notice, at } = await open('/browse', { userData: copyOf(plain), reference: next });
    await screen.findByText('This is edition 2027.03; you last read edition 2026.11.');
    within(notice() as HTMLElement)
      .getByRole('link')
      .focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'What changed' });
    expect(at()).toBe('/changes');
  });

  it.each([
    [
      'en',
      [
        'Students 12,000 2024 12,800 2026 About the school',
        'Hospital or school Schools School of Nursing gone About the school',
      ],
    ],
    ['zh', ['在校生 12,000 人 2024 12,800 人 2026', '医院或学院 学院 School of Nursing 已无']],
    [
      'ru',
      ['Стоимость обучения Лечебное дело на английском · английский 30 000 юаней в год 2024 32 000 юаней в год 2024'],
    ],
  ] as const)('after a new edition says it in %s, value beside value', async (language, wanted) => {
    await open('/changes', { userData: copyOf(plain), reference: next, language });
    await waitFor(() => {
      expect(tableRows().length).toBeGreaterThan(0);
    });
    for (const row of wanted)
      expect(
        tableRows().filter((one) => one.startsWith(row)),
        tableRows().join('\n'),
      ).toHaveLength(1);
  });

  it('says so when it cannot be read, and reads it when asked again', async () => {
    const { backend, router, user, words } = await open('/browse', { userData: copyOf(packed) });
    let fails = true;
    answerWith((name, input) =>
      fails && name === 'reference.changes'
        ? Promise.resolve(failure('damaged', 'A part of the file could not be read.'))
        : backend.dispatch(name, input),
    );
    await router.navigate('/changes');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.error.damaged);
    fails = false;
    await user.click(within(alert).getByRole('button', { name: words.app.retry }));
    await screen.findByRole('heading', { name: words.changes.saved });
  });
});

import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';

const school = 'songhua-university';
const student = 'مريم (2027)';
const schools = `school=${school}&school=volga-state-medical-university`;

/** Writes from right to left wherever a person may write; each begins with a word of its own, by which it is looked for. */
async function writeEverywhere(backend: Backend): Promise<void> {
  for (const slug of [school, 'volga-state-medical-university']) await tell(backend, 'bookmarks.add', { slug });
  await tell(backend, 'bookmarks.tag', { slug: school, tags: ['مهم (2026)'] });
  await tell(backend, 'notes.set', { slug: school, body: 'السكن 3 طلاب' });
  const { id } = await tell(backend, 'lists.create', { name: 'جامعات الصين (4)', person: student });
  await tell(backend, 'bookmarks.add', { slug: school, list: id });
  await tell(backend, 'notes.set', { slug: school, list: id, body: 'تريد 2 غرفة' });
  const figure = { slug: school, asOf: '2026', unit: null, note: 'قال الوكيل (هاتف)' } as const;
  await tell(backend, 'figures.set', { ...figure, field: null, label: 'عربون (أول)', number: null, text: 'نصف 1' });
  await tell(backend, 'figures.set', { ...figure, field: 'students-total', label: null, number: 5, text: null });
  await tell(backend, 'compare.saveSet', { name: 'قريب (2)', slugs: [school, 'volga-state-medical-university'] });
  const entry = { slug: school, document: null, done: false } as const;
  await tell(backend, 'plan.setEntry', { ...entry, kind: 'task', text: 'اتصل 2', day: null });
  await tell(backend, 'plan.setEntry', { ...entry, kind: 'date', text: 'موعد 3', day: '2027-03-01' });
}

const written = /[\u0600-\u06ff]/;

/** What is written from right to left and can take along what stands beside it. */
function bare(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const around = text.parentElement;
    if (written.test(text.textContent ?? '') && !around?.closest('bdi, [dir="auto"], option, textarea'))
      found.push(around?.outerHTML ?? '');
  }
  return found;
}

describe('what a person wrote from right to left', () => {
  it.each([
    ['/saved', 'مهم'],
    ['/saved/list-1', 'جامعات'],
    [`/institutions/${school}`, 'عربون'],
    [`/compare?${schools}&depth=everything`, 'قال'],
    ['/plan', 'اتصل'],
    [`/print/profile/${school}?mine=1`, 'السكن'],
    ['/print/list/saved?mine=1', 'السكن'],
    ['/print/list/list-1?mine=1', 'تريد'],
    [`/print/folder?student=${encodeURIComponent(student)}&mine=1`, 'تريد'],
    ['/print/plan', 'موعد'],
    [`/print/comparison?${schools}&depth=everything&mine=1`, 'قال'],
  ])('is apart from what stands beside it: %s', async (path, word) => {
    await openWindow(path, { keep: writeEverywhere });
    await waitFor(() => {
      expect(document.body.textContent).toContain(word);
    });
    expect(bare().join('\n')).toBe('');
  });

  it('is written in a field that turns with it', async () => {
    await openWindow('/saved', { keep: writeEverywhere });
    const note = await screen.findByRole('textbox', { name: 'Note on Songhua University' });
    expect(note.getAttribute('dir')).toBe('auto');
  });
});

import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { call, type TestHost } from './host.ts';

/** Three schools of the reference with their names in the three languages. */
export const schools = {
  harbin: {
    slug: 'harbin-medical-university',
    en: 'Harbin Medical University',
    zh: '哈尔滨医科大学',
    ru: 'Харбинский медицинский университет',
  },
  chongqing: {
    slug: 'chongqing-medical-university',
    en: 'Chongqing Medical University',
    zh: '重庆医科大学',
    ru: 'Чунцинский медицинский университет',
  },
  tianjin: {
    slug: 'tianjin-medical-university',
    en: 'Tianjin Medical University',
    zh: '天津医科大学',
    ru: 'Тяньцзиньский медицинский университет',
  },
} as const;
export const threeSchools = [schools.harbin, schools.chongqing, schools.tianjin] as const;

/** Returns what a call answers; throws what it fails with. */
export async function askOf(host: TestHost, name: string, input: object): Promise<unknown> {
  const answer = await call(host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value;
}

/** Returns the schools of a list as a host keeps them. */
export async function rowsOf(host: TestHost, list = 'saved'): Promise<Output<'bookmarks.list'>['rows']> {
  return ((await askOf(host, 'bookmarks.list', { list })) as Output<'bookmarks.list'>).rows;
}

/** Returns the lists of a host in their order. */
export async function listsOf(host: TestHost): Promise<Output<'lists.list'>['rows']> {
  return ((await askOf(host, 'lists.list', {})) as Output<'lists.list'>).rows;
}

/** Takes away everything that was kept on a host: lists, schools, their notes, figures, and what was viewed. */
export async function forgetAll(host: TestHost): Promise<void> {
  const noted = new Set<string>(threeSchools.map(({ slug }) => slug));
  for (const { id } of await listsOf(host)) {
    for (const { slug, note } of await rowsOf(host, id)) {
      if (note !== null) noted.add(slug);
      if (id === 'saved') await askOf(host, 'bookmarks.remove', { slug });
    }
    if (id === 'saved') await askOf(host, 'lists.rename', { id, name: '' });
    else await askOf(host, 'lists.remove', { id });
  }
  for (const slug of noted) await askOf(host, 'notes.set', { slug, body: '' });
  for (const { id } of ((await askOf(host, 'figures.list', {})) as Output<'figures.list'>).rows)
    await askOf(host, 'figures.remove', { id });
  const { schools: planned } = (await askOf(host, 'plan.get', {})) as Output<'plan.get'>;
  for (const { slug, stage, entries } of planned) {
    if (stage !== null) await askOf(host, 'plan.setStage', { slug, stage: null });
    for (const { id } of entries) await askOf(host, 'plan.removeEntry', { id });
  }
  await askOf(host, 'recent.clear', {});
}

/** Has a host keep schools that are not there yet, after those of a list, in one step: as the file of another computer does. */
export async function bring(
  host: TestHost,
  list: string,
  brought: readonly { readonly slug: string; readonly tags?: readonly string[]; readonly note?: string }[],
): Promise<void> {
  const at = '2026-11-01T00:00:00.000Z';
  const document = {
    format: 'university-almanac-list',
    version: 1,
    edition: '2026.11',
    writtenAt: at,
    list: { name: 'Brought', isDefault: false },
    schools: brought.map(({ slug, tags = [], note }) => ({
      slug,
      savedName: slug,
      addedAt: at,
      tags,
      note: note === undefined ? null : { body: note, updatedAt: at },
      figures: [],
    })),
  };
  await askOf(host, 'lists.import', { document, into: list, mode: 'merge' });
}

/** Returns a text of the catalog with its words put in. */
export function say(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((said, [name, word]) => said.replaceAll(`{${name}}`, word), text);
}

/** The schools of the open list, in its order. */
export function listedRows(page: Page): Locator {
  return page.locator('main ol[data-bookmarks] > li');
}

/** Returns the names of the schools of the open list as they are shown. */
export function listedNames(page: Page): Promise<string[]> {
  return listedRows(page).locator('[class*="title"] > :first-child').allTextContents();
}

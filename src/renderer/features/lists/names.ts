import { useTranslations } from 'use-intl';
import type { List } from '../../../shared/contract/lists.ts';
import { defaultList } from '../../../shared/contract/bookmarks.ts';

/** Returns how a list is called; the default one has a word of the interface until it is given a name. */
export function useListName(): (list: Pick<List, 'name'> | undefined) => string {
  const t = useTranslations('lists');
  return (list) => (list === undefined || list.name === '' ? t('title') : list.name);
}

/** The address of a list. */
export function listPath(id: string): string {
  return id === defaultList ? '/saved' : `/saved/${id}`;
}

/** Returns where a list is to be found among all: its name, after the person it stands under. */
export function useListPlace(): (list: Pick<List, 'name' | 'person'>) => string {
  const nameOf = useListName();
  const t = useTranslations('students');
  return (list) => (list.person === null ? nameOf(list) : t('inFolder', { person: list.person, list: nameOf(list) }));
}

/** The address of the folder of a person. */
export function folderPath(person: string): string {
  return `/saved?${new URLSearchParams({ student: person }).toString()}`;
}

/** Returns the persons that lists stand under, each once, in the order of their first lists. */
export function personsOf(lists: readonly Pick<List, 'person'>[]): readonly string[] {
  return [...new Set(lists.flatMap(({ person }) => person ?? []))];
}

import { useTranslations } from 'use-intl';
import type { search } from '../../../shared/words/search.ts';

type SectionWord = keyof typeof search.section;

/** The part of a profile that answers to what a word asks for. */
const anchors: Readonly<Record<SectionWord, string>> = {
  costs: 'programmes',
  rankings: 'rankings',
  living: 'figures',
  admission: 'figures',
  scholarship: 'figures',
  programmes: 'programmes',
  recognition: 'answer',
  hospitals: 'units',
  students: 'figures',
  contact: 'figures',
  reviews: 'figures',
};

function isSectionWord(section: string | null): section is SectionWord {
  return section !== null && Object.hasOwn(anchors, section);
}

/** Returns the address of the part of a profile that a word asked for. */
export function sectionPath(profile: string, section: string | null): string {
  return isSectionWord(section) ? `${profile}#${anchors[section]}` : profile;
}

/** Returns what the part is called, in the reader's language; null where none was asked for. */
export function useSectionName(): (section: string | null) => string | null {
  const t = useTranslations('search');
  return (section) => (isSectionWord(section) ? t(`section.${section}`) : null);
}

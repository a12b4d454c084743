import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import type { AdditionContent } from '../../../shared/contract/additions.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './additions.module.css';

export type Alike = Output<'additions.alike'>['rows'][number];

/** Returns who may be this school already; `slug` is that of one that was added. */
export function useAlike(body: AdditionContent['body'], slug?: string): readonly Alike[] {
  const { data } = useCall('additions.alike', { ...(slug !== undefined && { slug }), body }, { keepPrevious: true });
  return data?.rows ?? [];
}

/** A school that may be the same, by what, and where it is. */
export function AlikeSchool({ alike: { by, school } }: { alike: Alike }) {
  const t = useTranslations('additions');
  const language = useLanguage();
  return (
    <>
      <Link to={`/institutions/${school.slug}`}>{displayName(school, language)}</Link>
      <span className={styles.about}>
        {' '}
        {[placeText(school.place, language), t(`alike.${by}`)].filter((part) => part !== '').join(dot)}
      </span>
    </>
  );
}

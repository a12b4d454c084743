import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { EntityLink } from '../../../shared/contract/values.ts';
import { compareDepths } from '../../../shared/domain/compare-fields.ts';
import { comma } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** So many schools of a kind stand here; all others are found by name. */
const most = 8;

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Where a comparison begins: one that was kept, a school of the person's lists, or one that was looked at. */
export function NothingChosen({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const tl = useTranslations('lists');
  const language = useLanguage();
  const sets = useCall('compare.sets', {}).data?.rows ?? [];
  const kept = useCall('bookmarks.list', {}).data?.rows ?? [];
  const viewed = useCall('recent.list', {}).data?.rows ?? [];
  const schoolsIn = (rows: readonly { readonly entity: EntityLink | null }[]) => {
    const schools = rows.flatMap(({ entity }) => (entity?.type === 'institution' ? [entity] : []));
    return [...new Map(schools.map((school) => [school.slug, school])).values()];
  };
  const ofLists = schoolsIn(kept);
  const slugs = new Set(ofLists.map(({ slug }) => slug));
  const looked = schoolsIn(viewed).filter(({ slug }) => !slugs.has(slug));
  const schools = (title: string, all: readonly EntityLink[]) =>
    all.length > 0 && (
      <Part title={title}>
        <ul>
          {all.slice(0, most).map((school) => (
            <li key={school.slug}>
              <button
                type="button"
                className={styles.begin}
                onClick={() => {
                  comparison.show([school.slug]);
                }}
              >
                <Icon name="plus" /> <bdi>{displayName(school, language)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </Part>
    );
  return (
    <>
      <p className={styles.empty}>{t('empty')}</p>
      <dl className={styles.about}>
        {compareDepths.map((depth) => (
          <div key={depth}>
            <dt>{t(`depths.${depth}`)}</dt>
            <dd>{t(`about.${depth}`)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.beginnings}>
        {sets.length > 0 && (
          <Part title={t('sets')}>
            <ul>
              {sets.map((set) => (
                <li key={set.id}>
                  <button
                    type="button"
                    className={styles.begin}
                    onClick={() => {
                      comparison.open(set);
                    }}
                  >
                    <Icon name="compare" />{' '}
                    <bdi>
                      {set.schools
                        .map((school, at) => (school ? displayName(school, language) : set.slugs[at]))
                        .join(comma(language))}
                    </bdi>
                  </button>
                </li>
              ))}
            </ul>
          </Part>
        )}
        {schools(tl('title'), ofLists)}
        {schools(tl('recent'), looked)}
      </div>
    </>
  );
}

import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useMedia } from '../../ui/use-media.ts';
import styles from './alliances.module.css';

/** So many schools stand here; all of them stand on the page of what alliances share. */
const most = 24;

/** What stands beside the alliances while none is open: the schools that are in most of them. */
export function NonePicked({ slugs }: { slugs: readonly string[] }) {
  const t = useTranslations('alliances');
  const language = useLanguage();
  // As the style sheet has it: in a narrower window the list stands alone.
  const isBeside = useMedia('(min-width: 1000px)');
  const { data } = useCall('alliances.overlap', { slugs: [...slugs] }, { enabled: isBeside && slugs.length > 1 });
  const shared = (data?.members ?? [])
    .filter(({ alliances }) => alliances.length > 1)
    .toSorted((a, b) => b.alliances.length - a.alliances.length)
    .slice(0, most);
  return (
    <div className={styles.none}>
      <p className={styles.pick}>{t('pick')}</p>
      {shared.length > 0 && (
        <section aria-labelledby="in-most">
          <h2 id="in-most">{t('inMost')}</h2>
          <ul className={styles.shared}>
            {shared.map((school) => (
              <li key={school.slug}>
                <Link to={entityPath(school)}>{displayName(school, language)}</Link>{' '}
                <span className={styles.counted}>{t('inCount', { count: school.alliances.length })}</span>
                <p className={styles.about}>
                  {school.alliances
                    .flatMap((at) => data?.alliances[at] ?? [])
                    .map((alliance) => displayName(alliance, language))
                    .join(dot)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

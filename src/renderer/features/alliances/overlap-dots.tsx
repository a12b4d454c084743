import { useTranslations } from 'use-intl';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { drawnOf } from './overlap-drawn.ts';
import styles from './overlap.module.css';

/**
 * The picture for paper: a school a row, an alliance a column, a dot for each membership. Lines in six colours cannot be told apart in grey,
 * and a drawing that cannot break leaves half of the page before it empty; rows go on overleaf under their numbers.
 */
export function OverlapDots({ data }: { data: Overlap }) {
  const t = useTranslations('overlap');
  const ta = useTranslations('alliances');
  const language = useLanguage();
  const { members, alliances } = drawnOf(data);
  if (members.length === 0 || alliances.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('picture')}</h2>
      <p className={styles.note}>{t('dotsNote', { count: members.length })}</p>
      <ol className={styles.key}>
        {alliances.map(({ alliance, index }) => (
          <li key={alliance.slug} value={index + 1}>
            {displayName(alliance, language)}
          </li>
        ))}
      </ol>
      <div className={styles.folded} style={{ '--memberships': alliances.length } as React.CSSProperties}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('picture')}</span>
              </th>
              {alliances.map(({ alliance, index }) => (
                <th key={alliance.slug} scope="col">
                  <abbr title={displayName(alliance, language)}>{index + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.dots}>
            {members.map((member) => (
              <tr key={member.slug}>
                <th scope="row">{displayName(member, language)}</th>
                {alliances.map(({ alliance, index }) => (
                  <td key={alliance.slug}>
                    {member.alliances.includes(index) && (
                      <svg viewBox="0 0 8 8" role="img" aria-label={ta('member')}>
                        <circle cx="4" cy="4" r="3" />
                      </svg>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

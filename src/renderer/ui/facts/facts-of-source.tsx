import { useTranslations } from 'use-intl';
import { bracketed, colon, dot } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../use-language.ts';
import styles from './facts.module.css';
import { useFactLabel, useFactText } from './use-fact-text.ts';

interface FactsOfSourceProps {
  /** The source. */
  readonly id: string;
  /** Whom it says this of. */
  readonly slug: string;
  /** So many at most; what is left out is counted. */
  readonly most?: number;
  /** How many facts rest on it in all, where what is no figure is to be counted, too. */
  readonly all?: number;
}

/** What a source says of one school, alliance or organization, a line for each figure. */
export function FactsOfSource({ id, slug, most = Infinity, all }: FactsOfSourceProps) {
  const t = useTranslations('sources');
  const language = useLanguage();
  const label = useFactLabel();
  const write = useFactText();
  const { data } = useCall('sources.facts', { id, slug });
  if (!data) return null;
  const { groups } = data;
  const told = groups.reduce((sum, { values }) => sum + values.length, 0);
  const others = (all ?? told) - told;
  return (
    <ul className={styles.facts}>
      {groups.slice(0, most).map(({ field, detail, values }, at) => {
        const { main, detail: of } = label({ field, detail });
        return (
          <li key={at}>
            <span className={styles.field}>
              {main}
              {of !== null && bracketed(of, language)}
              {colon(language)}
            </span>
            {values.map((value, nth) => {
              const text = write(field, value);
              return (
                <span key={nth}>
                  {nth > 0 && dot}
                  {text.main}
                  {text.date !== null && <span className={styles.date}> {text.date}</span>}
                </span>
              );
            })}
          </li>
        );
      })}
      {groups.length > most && <li className={styles.date}>{t('moreFacts', { count: groups.length - most })}</li>}
      {others > 0 && <li className={styles.date}>{t('noFigures', { count: others })}</li>}
    </ul>
  );
}

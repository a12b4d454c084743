import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import styles from './timeline.module.css';

/** Dated events on a line of time; one occasion that sources date differently is marked on each telling. */
export function Timeline({ events }: { events: Entity['events'] }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  return (
    <ol className={styles.timeline}>
      {events.map((event, index) => (
        <li key={index}>
          <time dateTime={event.date}>{formatPartialDate(event.date, language)}</time>
          <div>
            {inLanguage(event.title, language)}
            {event.place && <span className={styles.place}> · {inLanguage(event.place, language)}</span>}
            <Footnotes sources={[event.source]} />
            {event.occasion &&
              events.some(
                (other) => other !== event && other.occasion === event.occasion && other.date !== event.date,
              ) && (
                <div>
                  <Sign tone="warn">{t('toldDifferently')}</Sign>
                </div>
              )}
          </div>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { gatherEvents } from '../../../shared/domain/gathered-events.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import styles from './timeline.module.css';

/** Dated events on a line of time, each once with all who tell of it; one occasion that sources date differently is marked on each date. */
export function Timeline({ events }: { events: Entity['events'] }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  return (
    <ol className={styles.timeline}>
      {gatherEvents(events).map(({ first, tellings }, index) => (
        <li key={index}>
          <time dateTime={first.date}>{formatPartialDate(first.date, language)}</time>
          <div>
            {tellings.map(({ event, all }, at) => (
              <div key={at}>
                {inLanguage(event.title, language)}
                {event.place && (
                  <span className={styles.place}>
                    {dot}
                    {inLanguage(event.place, language)}
                  </span>
                )}
                <Footnotes sources={all.map(({ source }) => source)} />
              </div>
            ))}
            {first.occasion &&
              events.some((other) => other.occasion === first.occasion && other.date !== first.date) && (
                <div className={styles.differs}>
                  <Sign tone="disagree" help="figure#disagree">
                    {t('toldDifferently')}
                  </Sign>
                </div>
              )}
          </div>
        </li>
      ))}
    </ol>
  );
}

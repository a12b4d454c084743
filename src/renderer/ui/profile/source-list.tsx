import { useTranslations } from 'use-intl';
import type { Source } from '../../../shared/contract/values.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { broughtBy } from '../../../shared/domain/writing/brought-by.ts';
import { backToLine } from '../entity/way-back.ts';
import { useLanguage } from '../use-language.ts';
import { OwnLanguage } from '../own-language.tsx';
import { useReader } from '../use-reader.ts';
import { Way } from '../way.tsx';
import styles from './source-list.module.css';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly prefix?: string;
  /** Names the site alone of each address, and one date of each source. */
  readonly brief?: boolean;
}

/** The numbered sources of a page, each with its kind and dates: where every footnote leads. */
export function SourceList({ sources, prefix = '', brief = false }: SourceListProps) {
  const t = useTranslations('profile');
  const tk = useTranslations('sourceKind');
  const { say } = useReader();
  const ts = useTranslations('sources');
  const language = useLanguage();
  return (
    <ol className={styles.sources}>
      {sources.map((source, index) => (
        <li key={source.id} id={`${prefix}source-${index + 1}`} tabIndex={-1}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            {/* What the person cites has no page of its own in the edition. */}
            {source.pack === mine ? (
              <span lang={source.language} dir="auto">
                {source.title}
              </span>
            ) : (
              <Way to={`/sources/${source.id}`} lang={source.language} dir="auto">
                {source.title}
              </Way>
            )}
            . <OwnLanguage text={source.publisher} known={source.language} />.{' '}
            <span className={styles.about}>
              {source.pack !== null && `${broughtBy(source.pack, say)}${dot}`}
              {tk(source.kind)}
              {dot}
              {source.published
                ? t('published', { date: formatPartialDate(source.published, language) })
                : t('undated')}
              {!(brief && source.published) &&
                `${dot}${t('accessed', { date: formatPartialDate(source.accessed, language) })}`}
            </span>{' '}
            {source.url && <div className={styles.address}>{brief ? new URL(source.url).host : source.url}</div>}
            <button
              type="button"
              className={styles.back}
              onClick={() => {
                backToLine(`${prefix}source-${index + 1}`);
              }}
            >
              {ts('backToLine')}
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}

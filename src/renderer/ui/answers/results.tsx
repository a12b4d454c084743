import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { fewCandidates } from '../../../shared/domain/exam-results.ts';
import { colon, comma, dot } from '../../../shared/domain/formatting.ts';
import { resultYears, writePassed } from '../../../shared/domain/writing/exam-result.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { Sign } from '../sign.tsx';
import { useReader } from '../use-reader.ts';
import styles from './answers.module.css';
import { RestsOn } from './row.tsx';
import { Missing } from './told.tsx';

type Result = Answers['results'][number];

/** How many results stand open; older ones are a click away, and all on paper. */
const shownAtFirst = 2;

function One({ result }: { result: Result }) {
  const t = useTranslations('answer');
  const reader = useReader();
  const { language } = reader;
  const spelled = result.asListed.map((name) => (language === 'zh' ? `“${name}”` : `‘${name}’`)).join(comma(language));
  return (
    <li>
      {result.exam} {resultYears(result)}
      {colon(language)}
      {writePassed(result, reader)}
      <Footnotes sources={result.sources} />
      {result.few && (
        <>
          {' '}
          <Sign tone="warn" help="deciding#results">
            {t('few', { count: String(fewCandidates) })}
          </Sign>
        </>
      )}
      <span className={styles.quiet}>
        {dot}
        <RestsOn of={result.confidence} />
        {result.asListed.length > 1 && `${dot}${t('printedAs', { names: spelled })}`}
      </span>
    </li>
  );
}

/** How many of this school sat an exam and passed it. */
export function Results({ results, gaps }: Pick<Answers, 'results'> & { gaps: Entity['gaps'] }) {
  const t = useTranslations('answer');
  if (results.length === 0) return <Missing property="licensing-exam-candidates" gaps={gaps} />;
  const keyOf = (result: Result) => `${result.exam} ${result.fromYear} ${result.toYear} ${result.sources.join(' ')}`;
  const lines = (shown: readonly Result[]) => (
    <ul className={styles.lines}>
      {shown.map((result) => (
        <One key={keyOf(result)} result={result} />
      ))}
    </ul>
  );
  const others = results.slice(shownAtFirst);
  return (
    <>
      {lines(results.slice(0, shownAtFirst))}
      {others.length > 0 && (
        <details className={styles.each}>
          <summary>{t('more', { count: String(others.length) })}</summary>
          {lines(others)}
        </details>
      )}
      <p className={styles.quiet}>{t('interval')}</p>
    </>
  );
}

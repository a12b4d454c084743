import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { today } from '../../../shared/domain/day.ts';
import { deadlineOrder } from '../../../shared/domain/deadline-order.ts';
import { groupClaims, isOfSource } from '../../../shared/domain/disagreement.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { readTerm, standingOf } from '../../../shared/domain/term.ts';
import { writeStanding } from '../../../shared/domain/writing/term.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';
import { Missing } from './told.tsx';

const shownAtFirst = 2;

interface DeadlineProps {
  readonly claims: readonly Claim[];
  /** Nothing is said of the programme itself. */
  readonly ofSchool: boolean;
  readonly gaps: Entity['gaps'];
}

/** Until when one can apply: the next date first, and how each stands today; one for some people only says for whom. */
export function Deadline({ claims, ofSchool, gaps }: DeadlineProps) {
  const t = useTranslations('answer');
  const pen = usePen();
  const [day] = useState(today);
  if (claims.length === 0) return <Missing property="application-deadline" gaps={gaps} />;
  const values = groupClaims(claims).flatMap(({ values: same, scope }) =>
    same.map((told) => {
      const term = told[0] ? readTerm(told[0].text.en) : null;
      return { told, scope, standing: term && standingOf(term, day) };
    }),
  );
  // What the person added is read after what sources say, however near its day.
  const isMine = ({ told }: (typeof values)[number]) => Number(!told.some(isOfSource));
  const inTurn = values.toSorted((a, b) => isMine(a) - isMine(b) || deadlineOrder(a, b));
  const ofSome = inTurn[0]?.scope !== null;
  const lines = (shown: typeof values) => (
    <ul className={styles.lines}>
      {shown.map(({ told, scope, standing }) => (
        <li key={told[0]?.id}>
          {scope && `${inLanguage(scope, pen.language)}${colon(pen.language)}`}
          {told[0] && (standing ? writeStanding(standing, pen, told[0].asOf) : inLanguage(told[0].text, pen.language))}
          <Footnotes sources={told.map(({ source }) => source)} />
          {ofSchool && !scope && told.some(isOfSource) && (
            <span className={styles.quiet}>
              {dot}
              {t('ofSchool')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  const others = inTurn.slice(shownAtFirst);
  return (
    <>
      {ofSome && <span className={styles.quiet}>{t('deadlineOfOthers')}</span>}
      {lines(inTurn.slice(0, shownAtFirst))}
      {others.length > 0 && (
        <details className={styles.each}>
          <summary>{t('more', { count: String(others.length) })}</summary>
          {lines(others)}
        </details>
      )}
    </>
  );
}

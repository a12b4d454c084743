import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { today } from '../../../shared/domain/day.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { readTerm, soonestFirst, standingOf } from '../../../shared/domain/term.ts';
import { writeStanding } from '../../../shared/domain/writing/term.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';
import { Missing } from './told.tsx';

const shownAtFirst = 2;

/** Until when one can apply: the next date first, and how each stands today. */
export function Deadline({ claims, gaps }: { claims: readonly Claim[]; gaps: Entity['gaps'] }) {
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
  const inTurn = values.toSorted((a, b) =>
    a.standing && b.standing ? soonestFirst(a.standing, b.standing) : Number(!a.standing) - Number(!b.standing),
  );
  const lines = (shown: typeof values) => (
    <ul className={styles.lines}>
      {shown.map(({ told, scope, standing }) => (
        <li key={told[0]?.id}>
          {standing ? writeStanding(standing, pen) : told[0] && inLanguage(told[0].text, pen.language)}
          <Footnotes sources={told.map(({ source }) => source)} />
          {scope && <span className={styles.quiet}> · {inLanguage(scope, pen.language)}</span>}
        </li>
      ))}
    </ul>
  );
  const others = inTurn.slice(shownAtFirst);
  return (
    <>
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

import { useTranslations } from 'use-intl';
import type { Claim } from '../../../shared/contract/values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { colon } from '../../../shared/domain/formatting.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { inOrder } from '../profile/claim-values.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';

/** Whether the programme still takes students: what holds now, since when, and by whom. */
export function Intake({ claims }: { claims: readonly Claim[] }) {
  const t = useTranslations('answer');
  const language = useLanguage();
  const pen = usePen();
  return groupClaims(claims).map((group) =>
    inOrder(group.values).flatMap((same, at) => {
      const [first] = same;
      if (!first) return [];
      const since = same.flatMap(({ asOf }) => asOf ?? []).toSorted()[0];
      const state = writeValue(first, writtenField(first.property), pen);
      return [
        <div key={first.id} className={at > 0 ? styles.quiet : undefined}>
          {group.scope && (
            <span className={styles.quiet}>
              {pen.text(group.scope)}
              {colon(language)}
            </span>
          )}
          {since === undefined ? state : t('intakeSince', { state, date: pen.date(since) })}
          <Footnotes sources={same.map(({ source }) => source)} />
        </div>,
      ];
    }),
  );
}

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { colon, semicolon, dot } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { inOrder } from '../profile/claim-values.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';

/** Why nothing is told of a property, as far as the profile says. */
export function Missing({ property, gaps }: { property: string; gaps: Entity['gaps'] }) {
  const t = useTranslations('answer');
  const tg = useTranslations('gap');
  const reason = gaps.find((gap) => gap.property === property)?.reason;
  return <span className={styles.quiet}>{reason ? tg(reason) : t('notFound')}</span>;
}

/** What sources say of a property on one line for each scope: what stands first, then the others, each with its sources. */
export function Told({ claims }: { claims: readonly Claim[] }) {
  const t = useTranslations('answer');
  const language = useLanguage();
  const pen = usePen();
  return groupClaims(claims).map((group) => {
    const [first = [], ...others] = inOrder(group.values);
    const text = (same: readonly Claim[]) =>
      same[0] && (
        <>
          {writeValue(same[0], writtenField(same[0].property), pen)}
          <Footnotes sources={same.map(({ source }) => source)} />
        </>
      );
    return (
      <div key={first[0]?.id}>
        {group.scope && (
          <span className={styles.quiet}>
            {inLanguage(group.scope, language)}
            {colon(language)}
          </span>
        )}
        {text(first)}
        {others.length > 0 && (
          <span className={styles.quiet}>
            {dot}
            {t('also')}{' '}
            {others.map((same, index) => (
              <Fragment key={same[0]?.id}>
                {index > 0 && semicolon(language)}
                {text(same)}
              </Fragment>
            ))}
          </span>
        )}
      </div>
    );
  });
}

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Claim, Programme } from '../../../shared/contract/values.ts';
import { groupClaims, type ClaimGroup } from '../../../shared/domain/disagreement.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { semicolon } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import type { PropertyId } from '../../../shared/domain/properties/dictionary.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { useReader } from '../use-reader.ts';
import { ClaimGroups, ClaimState } from './claim-values.tsx';
import styles from './programmes.module.css';
import { RowAction } from './row-action.tsx';

type Group = ClaimGroup<Claim>;

/** What has a place of its own in the row; all else that is known of a programme stands under it. */
const inColumns = {
  language: ['teaching-language'],
  length: ['duration', 'internship'],
  tuition: ['tuition', 'tuition-semester', 'tuition-whole'],
} as const satisfies Readonly<Record<string, readonly PropertyId[]>>;
const inRow: ReadonlySet<string> = new Set([
  ...Object.values(inColumns).flat(),
  'programme',
  'degree',
  'programme-note',
  'intake',
]);

/** About what a column of the table, and what stands under its row, have for a picture. */
const [columnWidth, rowWidth] = [176, 320];

function Column({
  groups,
  of,
  dated = false,
}: {
  groups: readonly Group[];
  of: readonly PropertyId[];
  dated?: boolean;
}) {
  const { say } = useReader();
  const rows = of
    .map((property) => ({ property, told: groups.filter((group) => group.property === property) }))
    .filter(({ told }) => told.length > 0);
  if (rows.length === 0) return <span className={table.muted}>—</span>;
  return rows.map(({ property, told }) => (
    <div key={property}>
      {property === 'internship' && <div className={table.muted}>{say('property.internship.label')}</div>}
      <ClaimGroups groups={told} dated={dated} pictured={columnWidth} />
      <ClaimState groups={told} />
    </div>
  ));
}

/** The other figures of a programme: fees, places, dates, what an applicant must show. */
function Others({ groups }: { groups: readonly Group[] }) {
  const reader = useReader();
  const byProperty = Map.groupBy(groups, ({ property }) => property);
  return (
    <dl className={styles.others}>
      {[...byProperty].map(([property, told]) => (
        <div key={property}>
          <dt>{fieldLabel(property, reader)}</dt>
          <dd>
            <ClaimGroups groups={told} pictured={rowWidth} />
            <ClaimState groups={told} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Specialities({ programme }: { programme: Programme }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const schools = Map.groupBy(programme.specialities, (one) => (one.school ? inLanguage(one.school, language) : ''));
  return (
    <details className={styles.specialities}>
      <summary>{t('specialities', { count: programme.specialities.length })}</summary>
      <dl>
        {[...schools].map(([school, specialities]) => (
          <div key={school}>
            {school !== '' && <dt>{school}</dt>}
            <dd>
              {specialities.map((one) => inLanguage(one.name, language)).join(semicolon(language))}
              <Footnotes sources={specialities.flatMap(({ sources }) => sources)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What a programme is called and leads to: another source's name for it stands under ours. */
function Name({ programme }: { programme: Programme }) {
  const language = useLanguage();
  const of = (property: PropertyId) => programme.claims.filter((claim) => claim.property === property);
  const isOurs = (claim: Claim) => claim.text.en === programme.title.en;
  const others = groupClaims(of('programme').filter((claim) => !isOurs(claim)));
  return (
    <>
      {inLanguage(programme.title, language)}
      <Footnotes
        sources={of('programme')
          .filter(isOurs)
          .map((claim) => claim.source)}
      />
      <RowAction property={null} programme={programme.slug} name={inLanguage(programme.title, language)} />
      {(['degree', 'intake', 'programme-note'] as const).map((property) => (
        <div key={property} className={table.muted}>
          <ClaimGroups groups={groupClaims(of(property))} />
        </div>
      ))}
      {others.length > 0 && (
        <div className={table.muted}>
          <ClaimGroups groups={others} />
        </div>
      )}
    </>
  );
}

/** Degree programmes with language, length, tuition and whatever else is known of them, each figure with its sources. */
export function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const t = useTranslations('profile');
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('programmes')}>
      <table className={`${table.table} ${styles.programmes}`}>
        <thead>
          <tr>
            <th scope="col">{t('programme')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('length')}</th>
            <th scope="col">{t('tuition')}</th>
          </tr>
        </thead>
        <tbody>
          {programmes.map((programme) => {
            const groups = groupClaims(programme.claims);
            const others = groups.filter(({ property }) => !inRow.has(property));
            const continued = others.length > 0 || programme.specialities.length > 0;
            return (
              <Fragment key={programme.id}>
                <tr data-continued={continued}>
                  <th scope="row">
                    <Name programme={programme} />
                  </th>
                  <td>
                    <Column groups={groups} of={inColumns.language} />
                  </td>
                  <td>
                    <Column groups={groups} of={inColumns.length} />
                  </td>
                  <td>
                    <Column groups={groups} of={inColumns.tuition} dated />
                  </td>
                </tr>
                {continued && (
                  <tr>
                    <td colSpan={4}>
                      {others.length > 0 && <Others groups={others} />}
                      {programme.specialities.length > 0 && <Specialities programme={programme} />}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

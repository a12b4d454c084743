import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { expectedFields } from '../../../shared/domain/coverage.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import table from '../table.module.css';
import { useReader } from '../use-reader.ts';
import { RowAction } from './row-action.tsx';

/** Of the school these are said in other words than of one programme. */
const ofProgrammes: ReadonlySet<string> = new Set(['tuition', 'programme']);

/** What is unknown and why, in the order of a profile: what to ask the school. What does not apply is no question. */
export function useQuestions(gaps: Entity['gaps']): readonly { field: string; label: string; reason: string }[] {
  const { say } = useReader();
  const rankOf = (field: string) => (expectedFields as readonly string[]).indexOf(field);
  return gaps
    .filter((gap) => gap.reason !== 'not-applicable')
    .toSorted((a, b) => rankOf(a.property) - rankOf(b.property))
    .map(({ property, reason }) => ({
      field: property,
      reason: say(`gap.${reason}`),
      label:
        isPropertyId(property) && !ofProgrammes.has(property)
          ? say(`property.${property}.label`)
          : say(`field.${property as 'tuition'}`),
    }));
}

/** The gaps of a profile as a table: a dash, and why. */
export function Questions({ gaps }: { gaps: Entity['gaps'] }) {
  const t = useTranslations('profile');
  const questions = useQuestions(gaps);
  return (
    <table className={table.table}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ field, label, reason }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            <td>
              — <span className={table.muted}>{reason}</span>
              {isPropertyId(field) && properties[field].holder !== 'programme' && (
                <RowAction property={field} programme={null} name={label} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

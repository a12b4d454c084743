import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { writeProgramme } from '../../../shared/domain/writing/programme-name.ts';
import { displayName } from '../../ui/entity/names.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePen } from '../../ui/use-pen.ts';
import styles from './compare.module.css';
import { columnId, rowHeadId } from './head-ids.ts';
import type { Comparison } from './use-comparison.ts';

/** Which programme of each school is compared, and another in its place. */
export function ProgrammeRow({ schools, comparison }: { schools: CompareTable['schools']; comparison: Comparison }) {
  const t = useTranslations('compare');
  const ta = useTranslations('answer');
  const language = useLanguage();
  const pen = usePen();
  const choose = (school: string, programme: string) => {
    const others = comparison.programmes.filter((one) => one.school !== school);
    comparison.set({ programmes: programme === '' ? others : [...others, { school, programme }] }, true);
  };
  return (
    <tr>
      <th scope="row" id={rowHeadId({ id: 'programme' })}>
        {ta('chooser')}
      </th>
      {schools.map((school, at) => (
        <td key={school.slug} headers={`${columnId(at)} ${rowHeadId({ id: 'programme' })}`}>
          {school.programmes.length === 0 ? (
            <span className={styles.quiet}>{t('noProgramme')}</span>
          ) : (
            <select
              className={`${page.field} ${styles.programme}`}
              aria-label={t('programmeOf', { name: displayName(school, language) })}
              value={school.programme?.slug ?? ''}
              onChange={(event) => {
                choose(school.slug, event.target.value);
              }}
            >
              {school.programme === null && <option value="">— {t('noneLike')}</option>}
              {school.programmes.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {writeProgramme(one, pen)}
                </option>
              ))}
            </select>
          )}
        </td>
      ))}
    </tr>
  );
}

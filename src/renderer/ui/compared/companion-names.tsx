import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { companionName } from '../entity/names.ts';
import { useLanguage } from '../use-language.ts';

/** The row of the names in another script, which would make the head too high; nothing where no school has one. */
export function CompanionNames({
  schools,
  className,
}: Pick<CompareTable, 'schools'> & { className: string | undefined }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const companions = schools.map((school) => companionName(school.name, school.place?.country, language));
  if (companions.every((companion) => companion === null)) return null;
  return (
    <tr>
      <th scope="row">{t('names')}</th>
      {companions.map((companion, index) => (
        <td key={index} className={className} lang={companion?.lang}>
          {companion?.text}
        </td>
      ))}
    </tr>
  );
}

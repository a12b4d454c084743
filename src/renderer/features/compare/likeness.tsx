import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { fieldsOfStudy, type FieldOfStudy } from '../../../shared/domain/fields-of-study.ts';
import { programmeLevels, type ProgrammeLanguage } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { colon, languageName } from '../../../shared/domain/formatting.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

function Choice({
  label,
  any,
  value,
  options,
  choose,
}: {
  label: string;
  any: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly text: string }[];
  choose: (value: string | undefined) => void;
}) {
  return (
    <select
      className={page.field}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        choose(event.target.value === '' ? undefined : event.target.value);
      }}
    >
      <option value="">{any}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.text}
        </option>
      ))}
    </select>
  );
}

/** The kind of programme that is compared of every school: what their programmes have to choose from. */
export function LikenessChoice({ schools, comparison }: { schools: CompareTable['schools']; comparison: Comparison }) {
  const t = useTranslations('compare');
  const tl = useTranslations('level');
  const language = useLanguage();
  const { like } = comparison;
  const all = schools.flatMap(({ programmes }) => programmes);
  const set = (part: object) => {
    const next = Object.fromEntries(Object.entries({ ...like, ...part }).filter(([, value]) => value !== undefined));
    // What was chosen by hand would stand against what is now asked of all.
    comparison.set({ like: next, programmes: [] }, true);
  };
  const fields = [...new Set(all.flatMap(({ field }) => field ?? []))].sort() as FieldOfStudy[];
  const languages = [...new Set(all.flatMap((one) => one.language?.split('+')[0] ?? []))].sort() as ProgrammeLanguage[];
  const levels = programmeLevels.filter((level) => all.some((one) => one.level === level));
  return (
    <div className={styles.like}>
      <span>
        {t('forAll')}
        {colon(language)}
      </span>
      <Choice
        label={t('likeField')}
        any={t('anyField')}
        value={like.field}
        options={fields.map((value) => ({ value, text: inLanguage(fieldsOfStudy[value], language) }))}
        choose={(field) => {
          set({ field });
        }}
      />
      <Choice
        label={t('likeLanguage')}
        any={t('anyLanguage')}
        value={like.language}
        options={languages.map((value) => ({ value, text: languageName(value, language) }))}
        choose={(value) => {
          set({ language: value });
        }}
      />
      <Choice
        label={t('likeLevel')}
        any={t('anyLevel')}
        value={like.level}
        options={levels.map((value) => ({ value, text: tl(value) }))}
        choose={(level) => {
          set({ level });
        }}
      />
    </div>
  );
}

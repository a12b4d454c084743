import { useTranslations } from 'use-intl';
import type { FoundRecord } from '../../../shared/contract/search.ts';
import { countryName, dot } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './search.module.css';

/** Returns the address of a register, or of the rules of a country. */
export function recordPath(record: FoundRecord): string {
  return record.type === 'register' ? `/registers/${record.slug}` : `/rules/${record.country}`;
}

/** A register with who keeps it, or the rules of a country with their number. */
export function RecordRow({ record }: { record: FoundRecord }) {
  const tr = useTranslations('rules');
  const tl = useTranslations('registers');
  const language = useLanguage();
  const [name, about] =
    record.type === 'register'
      ? [
          inLanguage(record.title, language),
          [tl('one'), inLanguage(record.body, language), tl('listed', { count: record.listed })].join(dot),
        ]
      : [tr('of', { country: countryName(record.country, language) }), tr('count', { count: record.rules })];
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.place}>{about}</span>
    </>
  );
}

import { useTranslations } from 'use-intl';
import type { Input } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { ask } from '../../host/ask.ts';
import { useSeparator } from '../../host/use-separator.ts';
import { saveFile } from '../save-file.ts';
import { fail, useUndoStore } from '../undo/undo-store.ts';
import { useLanguage } from '../use-language.ts';
import styles from './export-links.module.css';

type How = Pick<Input<'exports.register'>, 'language' | 'format' | 'separator' | 'day'>;
type What = { readonly register: string } | { readonly rulesOf: string } | { readonly resultsOf: string };

function file(what: What, how: How) {
  if ('register' in what) return ask('exports.register', { slug: what.register, ...how });
  if ('rulesOf' in what) return ask('exports.rules', { country: what.rulesOf, ...how });
  return ask('exports.results', { slug: what.resultsOf, ...how });
}

/** Saves a register, the rules of a country or the results of a school as a table or as JSON. */
export function ExportLinks({ of }: { of: What }) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const separator = useSeparator();
  const { say } = useUndoStore();
  const save = async (format: How['format']) => {
    try {
      const saved = await file(of, { language, format, separator, day: today() });
      saveFile(saved);
      say((tell) => tell('lists.saved', { file: saved.fileName }));
    } catch (error) {
      fail('save a table', error, () => void save(format));
    }
  };
  return (
    <span className={styles.links} role="group" aria-label={t('takeTable')}>
      {t('takeTable')}{' '}
      {(['csv', 'json'] as const).map((format) => (
        <button key={format} type="button" onClick={() => void save(format)}>
          {t(format)}
        </button>
      ))}
    </span>
  );
}

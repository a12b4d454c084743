import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import page from '../page.module.css';
import { useLanguage } from '../use-language.ts';
import styles from './answers.module.css';

/** The programme that is answered for; another one is chosen here and stands in the address. */
export function ProgrammeChooser({ programme, programmes }: Pick<Answers, 'programme' | 'programmes'>) {
  const t = useTranslations('answer');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  if (!programme) return <span className={styles.quiet}>{t('noProgramme')}</span>;
  const [only] = programmes;
  if (programmes.length === 1 && only) return <strong>{inLanguage(only.title, language)}</strong>;
  return (
    <select
      className={`${page.field} ${styles.chooser}`}
      aria-label={t('chooser')}
      value={programme.slug}
      onChange={({ target }) => {
        const next = new URLSearchParams(params);
        next.set('programme', target.value);
        setParams(next, { replace: true });
      }}
    >
      {programmes.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {inLanguage(title, language)}
        </option>
      ))}
    </select>
  );
}

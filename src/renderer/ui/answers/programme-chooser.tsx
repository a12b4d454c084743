import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import { writeProgramme } from '../../../shared/domain/writing/programme-name.ts';
import page from '../page.module.css';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';

/** The programme that is answered for; another one is chosen here and stands in the address. */
export function ProgrammeChooser({ programme, programmes }: Pick<Answers, 'programme' | 'programmes'>) {
  const t = useTranslations('answer');
  const pen = usePen();
  const [params, setParams] = useSearchParams();
  if (programmes.length === 0) return <span className={styles.quiet}>{t('noProgramme')}</span>;
  const [only] = programmes;
  if (programmes.length === 1 && only && programme) return <strong>{writeProgramme(only, pen)}</strong>;
  return (
    <select
      className={`${page.field} ${styles.chooser}`}
      aria-label={t('chooser')}
      value={programme?.slug ?? ''}
      onChange={({ target }) => {
        const next = new URLSearchParams(params);
        next.set('programme', target.value);
        setParams(next, { replace: true });
      }}
    >
      {/* None is meant where all have closed. */}
      {!programme && (
        <option value="" disabled>
          {t('chooseProgramme')}
        </option>
      )}
      {programmes.map((one) => (
        <option key={one.slug} value={one.slug}>
          {writeProgramme(one, pen)}
        </option>
      ))}
    </select>
  );
}

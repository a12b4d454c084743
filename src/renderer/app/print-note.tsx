import { useTranslations } from 'use-intl';
import { today } from '../../shared/domain/day.ts';
import { formatPartialDate } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './print-note.module.css';

/** What stands above a view on paper where the view itself is printed: where all of it is, or of what, when and how it was. */
export function PrintNote({ pages, drawsAll }: { readonly pages: string | null; readonly drawsAll: boolean }) {
  const t = useTranslations('print');
  const ta = useTranslations('app');
  const language = useLanguage();
  const { data } = useCall('reference.about', {});
  if (pages !== null)
    return drawsAll ? null : (
      <p className={styles.note}>{t('otherwise', { address: `${window.location.origin}${pages}` })}</p>
    );
  const said = [
    ta('name'),
    ...(data ? [t('edition', { edition: data.edition })] : []),
    t('printedOn', { date: formatPartialDate(today(), language) }),
    t('asItStands'),
  ];
  return <p className={styles.note}>{said.join(' · ')}</p>;
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../shared/domain/day.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './comparison.module.css';

/** What a table is of, how much of it there is, and of which edition and day. */
export function TableHead({
  title,
  about,
  edition,
}: {
  title: string;
  about: readonly React.ReactNode[];
  edition: string;
}) {
  const t = useTranslations('print');
  const language = useLanguage();
  const [printedOn] = useState(today);
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {about.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      <p>
        {t('edition', { edition })}
        {dot}
        {t('printedOn', { date: formatPartialDate(printedOn, language) })}
      </p>
    </header>
  );
}

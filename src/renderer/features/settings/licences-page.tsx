import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { useCall } from '../../host/use-call.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './licences.module.css';

type Part = Output<'reference.licences'>['parts'][number];

function Licence({ part: { of, text } }: { part: Part }) {
  const t = useTranslations('licences');
  return (
    <details className={styles.licence}>
      <summary>
        <span lang="en">{of[0]}</span>
        {of.length > 1 && <span className={styles.more}> {t('more', { others: of.length - 1 })}</span>}
      </summary>
      {of.length > 1 && (
        <ul lang="en">
          {of.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <pre lang="en">{text}</pre>
    </details>
  );
}

/** The licences of everything inside; each is opened where it stands. */
export function LicencesPage() {
  const t = useTranslations('licences');
  const call = useCall('reference.licences', {});
  usePageTitle(t('title'));
  if (call.error) return <FailedPage call={call} />;
  if (!call.data) return <Pending />;
  return (
    <section className={page.page}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>{t('intro')}</p>
      <div className={styles.licences}>
        {call.data.parts.map((part) => (
          <Licence key={part.of[0]} part={part} />
        ))}
      </div>
    </section>
  );
}

import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'react-router';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './message.module.css';

/** Shown for an address that the program does not have. */
export function UnknownAddress() {
  const t = useTranslations('error');
  const { pathname } = useLocation();
  usePageTitle(t('unknownAddress'));
  return (
    <section className={styles.message}>
      <h1>{t('unknownAddress')}</h1>
      <p>{t('unknownAddressText', { address: pathname.slice(0, 200) })}</p>
      <Link to="/browse">{t('toBrowse')}</Link>
    </section>
  );
}

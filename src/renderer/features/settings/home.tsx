import { useTranslations } from 'use-intl';
import { HomeFields } from '../../ui/home/home-fields.tsx';
import page from '../../ui/page.module.css';
import styles from './settings.module.css';

/** From where the person asks. */
export function Home() {
  const t = useTranslations('home');
  return (
    <section className={styles.part} aria-labelledby="home">
      <h2 id="home">{t('title')}</h2>
      <p className={page.quiet}>{t('intro')}</p>
      <HomeFields />
    </section>
  );
}

import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import page from '../../ui/page.module.css';
import { ShowLog } from '../../ui/show-log.tsx';
import styles from './settings.module.css';

/** Under which terms program and content stand, and the way to those of all that is inside. */
export function About() {
  const t = useTranslations('licences');
  return (
    <section className={`${styles.part} ${styles.about}`} aria-labelledby="about-title">
      <h2 id="about-title">{t('about')}</h2>
      <p className={page.quiet}>{t('rights', { code: 'MIT', content: 'CC BY 4.0' })}</p>
      <p>
        <Link to="/licences" className={styles.link}>
          {t('all')}
        </Link>
      </p>
      <ShowLog />
    </section>
  );
}

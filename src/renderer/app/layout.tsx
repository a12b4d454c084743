import { useTranslations } from 'use-intl';
import { Link, NavLink, Outlet } from 'react-router';
import { useBrowseStore } from '../features/browse/browse-store.ts';
import { SearchBox } from '../features/search/search-box.tsx';
import { formatNumber } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './layout.module.css';
import { Shortcuts } from './shortcuts.tsx';

function Navigation() {
  const t = useTranslations('app');
  const lastBrowse = useBrowseStore((state) => state.search);
  const sections: readonly { to: string; label: string; icon: IconName }[] = [
    { to: `/browse${lastBrowse}`, label: t('browse'), icon: 'browse' },
    { to: '/alliances', label: t('alliances'), icon: 'alliances' },
    { to: '/saved', label: t('saved'), icon: 'bookmark' },
    { to: '/sources', label: t('sources'), icon: 'sources' },
    { to: '/settings', label: t('settings'), icon: 'settings' },
  ];
  return (
    <nav className={styles.navigation} aria-label={t('sections')}>
      <ul>{sections.map(({ to, label, icon }) => <li key={icon}><NavLink to={to}><Icon name={icon} /><span>{label}</span></NavLink></li>)}</ul>
    </nav>
  );
}

function Status() {
  const t = useTranslations('app');
  const language = useLanguage();
  const { data } = useCall('reference.about', {});
  return <footer className={styles.status}>{data && t('status', { ...data, listed: formatNumber(data.listed, language) })}</footer>;
}

/** The window: head with search, sections at the side, the view, and the edition at the foot. */
export function Layout() {
  const t = useTranslations('app');
  return (
    <div className={styles.window}>
      <a className={styles.skip} href="#main">{t('skip')}</a>
      <header className={styles.header}>
        <Link to="/browse" className={styles.brand} aria-label={t('name')}>{t('short')}</Link>
        <SearchBox />
        <Shortcuts />
      </header>
      <Navigation />
      <main id="main" className={styles.main} tabIndex={-1}><Outlet /></main>
      <Status />
    </div>
  );
}

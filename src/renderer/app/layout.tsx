import { useTranslations } from 'use-intl';
import { Link, Outlet, useLocation, useNavigation } from 'react-router';
import { useBrowseStore } from '../features/browse/browse-store.ts';
import { SearchBox } from '../features/search/search-box.tsx';
import { formatNumber } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { useUnkept } from '../ui/autosave/use-unkept.ts';
import { FailedWrite } from '../ui/failed-write.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { UndoBar } from '../ui/undo/undo-bar.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { ChangesNotice } from './changes-notice.tsx';
import { helpPath } from './help-path.ts';
import { KeepingNotice } from './keeping-notice.tsx';
import styles from './layout.module.css';
import { printPath } from './print-path.ts';
import { RecoveryNotice } from './recovery-notice.tsx';
import { Shortcuts } from './shortcuts.tsx';

function Navigation() {
  const t = useTranslations('app');
  const lastBrowse = useBrowseStore((state) => state.search);
  const { pathname } = useLocation();
  const isOpen = (paths: readonly string[]) => paths.some((path) => pathname.startsWith(path));
  const sections: readonly { to: string; paths: readonly string[]; label: string; icon: IconName }[] = [
    { to: `/browse${lastBrowse}`, paths: ['/browse', '/institutions/'], label: t('browse'), icon: 'browse' },
    { to: '/alliances', paths: ['/alliances'], label: t('alliances'), icon: 'alliances' },
    { to: `/map${lastBrowse}`, paths: ['/map'], label: t('map'), icon: 'map' },
    { to: '/compare', paths: ['/compare'], label: t('compare'), icon: 'compare' },
    { to: '/saved', paths: ['/saved'], label: t('saved'), icon: 'bookmark' },
    { to: '/plan', paths: ['/plan'], label: t('plan'), icon: 'plan' },
    { to: '/sources', paths: ['/sources'], label: t('sources'), icon: 'sources' },
    { to: '/registers', paths: ['/registers', '/rules'], label: t('registers'), icon: 'registers' },
    { to: '/settings', paths: ['/settings', '/licences'], label: t('settings'), icon: 'settings' },
  ];
  return (
    <nav className={styles.navigation} aria-label={t('sections')} data-pane>
      <ul>
        {sections.map(({ to, paths, label, icon }) => (
          <li key={icon} data-section={icon}>
            <Link to={to} aria-current={isOpen(paths) ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Status() {
  const t = useTranslations('app');
  const language = useLanguage();
  const { data } = useCall('reference.about', {});
  return (
    <footer className={styles.status}>
      {data &&
        t('status', {
          ...data,
          listed: formatNumber(data.listed, language),
          directory: formatNumber(data.directory, language),
        })}
    </footer>
  );
}

/** The window: head with search, sections at the side, the view, and the edition at the foot. */
export function Layout() {
  const t = useTranslations('app');
  useUnkept();
  const tp = useTranslations('print');
  const location = useLocation();
  const navigation = useNavigation();
  // These draw only the rows in sight: printed as they stand, they would be a count and a few of them.
  const pages = printPath(location);
  const printedElsewhere = /^\/(browse|map|sources)$/.test(location.pathname) ? pages : null;
  return (
    <div className={styles.window} data-printed-elsewhere={printedElsewhere !== null}>
      {pages === printedElsewhere && (
        <p className={styles.printNote}>
          {pages === null ? tp('asItStands') : tp('otherwise', { address: `${window.location.origin}${pages}` })}
        </p>
      )}
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.header} data-pane>
        <Link to="/browse" className={styles.brand} aria-label={t('name')}>
          {t('short')}
        </Link>
        <SearchBox />
        <Link to={helpPath(location.pathname)} className={styles.help}>
          {t('help')}
        </Link>
        <Shortcuts />
      </header>
      <div className={styles.notices}>
        <KeepingNotice />
        <RecoveryNotice />
        <ChangesNotice />
      </div>
      <Navigation />
      <main id="main" className={styles.main} tabIndex={-1} aria-busy={navigation.state !== 'idle'} data-pane>
        <div className={styles.view}>
          <Outlet />
        </div>
        <UndoBar />
      </main>
      <Status />
      <FailedWrite />
    </div>
  );
}

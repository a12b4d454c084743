import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { CallFailure } from '../host/use-call.ts';
import styles from './failure.module.css';
import { ErrorDetail } from './problems/error-detail.tsx';
import { ShowLog } from './show-log.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';

/**
 * In the place of a whole view: it has the keyboard, and the window is named after it as long as nothing else of the view names it,
 * or it would bear the name of the view before.
 */
function InPlaceOfView({ children }: { children: React.ReactNode }) {
  const view = useArrivalFocus<HTMLElement>();
  const title = useTranslations('error')('title');
  const name = useTranslations('app')('name');
  useEffect(() => {
    const before = document.title;
    const own = `${title} · ${name}`;
    document.title = own;
    return () => {
      if (document.title === own) document.title = before;
    };
  }, [title, name]);
  return (
    <section ref={view} tabIndex={-1} className={styles.failure} role="alert" data-failed-view>
      {children}
    </section>
  );
}

interface FailureProps {
  failure: CallFailure;
  retry?: () => void;
  /** Whether it stands in the place of a whole view, and not of a part of it. */
  isView?: boolean;
}

/** What happened, what was kept, and what to do. */
export function Failure({ failure, retry, isView = false }: FailureProps) {
  const t = useTranslations('error');
  const ta = useTranslations('app');
  const { code } = failure.error;
  const said = (
    <>
      <h2>{t('title')}</h2>
      <p>{t(code)}</p>
      <ErrorDetail {...failure.error} className={styles.detail} />
      {(code === 'internal' || code === 'damaged') && <ShowLog />}
      {retry && code !== 'not-found' && (
        <button type="button" onClick={retry}>
          {ta('retry')}
        </button>
      )}
    </>
  );
  if (isView) return <InPlaceOfView>{said}</InPlaceOfView>;
  return (
    <section className={styles.failure} role="alert">
      {said}
    </section>
  );
}

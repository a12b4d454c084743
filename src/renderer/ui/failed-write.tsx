import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFailedWrites } from '../host/failed-writes.ts';
import styles from './failed-write.module.css';
import { Icon } from './icon.tsx';
import { ErrorDetail } from './problems/error-detail.tsx';
import { ShowLog } from './show-log.tsx';

/** The least room between the notice and an edge of the window, in pixels. */
const room = 8;

/** Puts the notice below what was being worked with, above it where there is no room, and at the foot of the window where that has gone. */
function place(notice: HTMLElement, hand: Element | null): void {
  const { offsetWidth: width, offsetHeight: height } = notice;
  const at = hand?.isConnected ? hand.getBoundingClientRect() : null;
  const inView = at && at.width > 0 && at.bottom > 0 && at.top < innerHeight;
  const left = inView ? at.left : (innerWidth - width) / 2;
  const below = inView ? at.bottom + room : innerHeight - height - 6 * room;
  const top = inView && below + height > innerHeight - room ? at.top - height - room : below;
  notice.style.left = `${Math.max(room, Math.min(left, innerWidth - width - room))}px`;
  notice.style.top = `${Math.max(room, top)}px`;
}

/** What could not be written, why, and the way to try again, beside what the hand was on. */
export function FailedWrite() {
  const t = useTranslations('writing');
  const te = useTranslations('error');
  const ta = useTranslations('app');
  const { failed, retry, dismiss } = useFailedWrites();
  const notice = useRef<HTMLDivElement>(null);
  const last = failed.at(-1);
  const shown = last !== undefined;
  useLayoutEffect(() => {
    // In the top layer: an open dialog must not cover it.
    if (shown) notice.current?.showPopover();
  }, [shown]);
  useLayoutEffect(() => {
    const element = notice.current;
    if (!element || !last) return undefined;
    const put = () => {
      place(element, last.hand);
    };
    put();
    window.addEventListener('resize', put);
    window.addEventListener('scroll', put, true);
    return () => {
      window.removeEventListener('resize', put);
      window.removeEventListener('scroll', put, true);
    };
  }, [last]);
  if (!last) return null;
  return (
    <div ref={notice} role="alert" popover="manual" className={styles.notice}>
      <p>{t('notDone', { reason: te(last.error.code) })}</p>
      <ErrorDetail {...last.error} className={styles.detail} />
      {(last.error.code === 'internal' || last.error.code === 'damaged') && <ShowLog />}
      <p className={styles.tools}>
        <button type="button" className={styles.retry} onClick={retry}>
          {ta('retry')}
        </button>
        <button type="button" className={styles.close} aria-label={ta('close')} onClick={dismiss}>
          <Icon name="close" />
        </button>
      </p>
    </div>
  );
}

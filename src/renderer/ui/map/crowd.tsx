import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../icon.tsx';
import styles from './map.module.css';
import type { MapPoint } from './map-point.ts';

/** The schools of one place by name; the keyboard goes into it as it opens, and back to the map as it closes. */
export function Crowd({
  members,
  open,
  close,
}: {
  members: readonly MapPoint[];
  open: (slug: string) => void;
  close: () => void;
}) {
  const t = useTranslations('map');
  const list = useRef<HTMLUListElement>(null);
  const first = members[0]?.slug;
  useEffect(() => {
    if (first !== undefined) list.current?.querySelector('button')?.focus();
  }, [first]);
  return (
    <section
      className={styles.crowd}
      aria-label={t('here', { count: members.length })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <p>
        {t('here', { count: members.length })}{' '}
        <button type="button" aria-label={t('closeCrowd')} onClick={close}>
          <Icon name="close" />
        </button>
      </p>
      <ul ref={list}>
        {members.map((point) => (
          <li key={point.slug}>
            <button
              type="button"
              onClick={() => {
                open(point.slug);
              }}
            >
              {point.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { HomeFields } from './home-fields.tsx';
import styles from './home.module.css';

/** Offers, until it is put away or anything was said, to tell from where one asks: one line, and the fields where it is taken up. */
export function HomeOffer() {
  const t = useTranslations('home');
  const { data } = useCall('settings.get', {});
  const { mutate } = useWrite('settings.set');
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && (!data || data.homeOffered)) return null;
  return (
    <section className={styles.offer} aria-label={t('title')}>
      <p>
        {t('offer')}
        {!isOpen && (
          <span>
            <button
              type="button"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('choose')}
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                mutate({ homeOffered: true });
              }}
            >
              {t('notNow')}
            </button>
          </span>
        )}
      </p>
      {isOpen && (
        <>
          <HomeFields />
          <button
            type="button"
            className={styles.done}
            onClick={() => {
              setOpen(false);
              mutate({ homeOffered: true });
            }}
          >
            {t('done')}
          </button>
        </>
      )}
    </section>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WorldPreview } from '../../../shared/contract/world.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import actions from '../../ui/action.module.css';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './settings.module.css';

const mostNumbers = 12;

/** What a file of ROR would bring, before anything is changed. */
export function WorldPreviewView({
  preview,
  busy,
  bringIn,
  leave,
}: {
  preview: WorldPreview;
  busy: boolean;
  bringIn: (everything: boolean) => void;
  leave: () => void;
}) {
  const t = useTranslations('world');
  const language = useLanguage();
  const [everything, setEverything] = useState(false);
  const counts = everything ? preview.everything : preview.education;
  const row = (label: string, count: number, more?: string) => (
    <tr>
      <th scope="row">
        {label}
        {more !== undefined && <div className={table.muted}>{more}</div>}
      </th>
      <td className={table.number}>{formatNumber(count, language)}</td>
    </tr>
  );
  return (
    <section className={styles.preview} aria-labelledby="world-preview-title">
      <h3 id="world-preview-title">
        <bdi>{preview.name}</bdi>
      </h3>
      {preview.replaces && <p>{t('replaces')}</p>}
      <table className={`${table.table} ${styles.counts}`}>
        <caption className={styles.caption}>{t('found', { count: preview.records })}</caption>
        <tbody>
          {row(t('education'), preview.educationRecords)}
          {row(t('others'), preview.otherRecords)}
          {preview.ended > 0 && row(t('ended'), preview.ended, t('succeeded', { count: preview.succeeded }))}
        </tbody>
      </table>
      <table className={`${table.table} ${styles.counts}`}>
        <caption className={styles.caption}>{t('becomes')}</caption>
        <tbody>
          {row(t('added'), counts.added)}
          {row(t('listed'), counts.listed)}
          {row(t('ours'), counts.ours)}
        </tbody>
      </table>
      {preview.turned.length > 0 && (
        <p className={styles.hint}>
          {t('turned', {
            count: preview.turned.length,
            // As they are counted, without signs between their digits: they stand in a row.
            numbers:
              preview.turned.slice(0, mostNumbers).join(', ') + (preview.turned.length > mostNumbers ? ', …' : ''),
          })}
        </p>
      )}
      {preview.otherRecords > 0 && (
        <label className={styles.wish}>
          <input
            type="checkbox"
            checked={everything}
            disabled={busy}
            onChange={(event) => {
              setEverything(event.target.checked);
            }}
          />{' '}
          {t('everything', { count: formatNumber(preview.otherRecords, language) })}
        </label>
      )}
      <p className={styles.buttons}>
        <button
          type="button"
          className={actions.action}
          disabled={busy}
          onClick={() => {
            bringIn(everything);
          }}
        >
          {t('bringIn')}
        </button>
        {!busy && (
          <button type="button" className={styles.link} onClick={leave}>
            {t('leave')}
          </button>
        )}
      </p>
    </section>
  );
}

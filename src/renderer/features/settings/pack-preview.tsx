import { useTranslations } from 'use-intl';
import type { PackPreview } from '../../../shared/contract/packs.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isolated } from '../../../shared/domain/writing/entity-name.ts';
import actions from '../../ui/action.module.css';
import { Mistakes } from '../../ui/problems/mistakes.tsx';
import { Sign } from '../../ui/sign.tsx';
import table from '../../ui/table.module.css';
import { useFileSize } from '../../ui/use-file-size.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AllSaid, Said, WhatDisagrees } from './pack-said.tsx';
import styles from './settings.module.css';

/** What a pack would add, where it disagrees and what is wrong in it, before anything is changed. */
export function PackPreviewView({
  preview,
  install,
  cancel,
  busy,
}: {
  preview: PackPreview;
  install: () => void;
  cancel: () => void;
  busy: boolean;
}) {
  const t = useTranslations('packs');
  const language = useLanguage();
  const { pack, additions, disagreements, mistakes } = preview;
  const size = useFileSize();
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h3 id="preview-title">
        <bdi>{pack.title}</bdi>
      </h3>
      <p>
        {t('by', {
          publisher: isolated(pack.publisher),
          version: pack.version,
          date: formatPartialDate(pack.date, language),
          edition: pack.edition,
        })}
      </p>
      <p className={styles.hint}>{t('nobodyChecks')}</p>
      {preview.leftOut.length > 0 && (
        <p className={styles.hint}>
          {t('leftOut', { count: preview.leftOut.length, names: preview.leftOut.slice(0, 12).join(', ') })}
          {preview.leftOut.length > 12 && '…'}
        </p>
      )}
      {preview.isInstalled ? (
        <p>{t('isInstalled')}</p>
      ) : (
        preview.replaces !== null && <p>{t('replaces', { version: preview.replaces })}</p>
      )}
      {preview.replacesOf !== null && (
        <p className={styles.warn}>
          {t('otherPublisher', { before: isolated(preview.replacesOf), now: isolated(pack.publisher) })}
        </p>
      )}
      {mistakes.length > 0 && (
        <>
          <p className={styles.warn}>{t('mistakes', { count: mistakes.length })}</p>
          <Mistakes mistakes={mistakes} className={styles.mistakes} />
        </>
      )}
      {additions.length > 0 && (
        <>
          <h4>{t('adds', { sources: preview.newSources })}</h4>
          <ul>
            {additions.map((one) => (
              <li key={one.slug}>
                <bdi>{inLanguage(one.name, language)}</bdi>{' '}
                <span className={table.muted}>
                  {t('facts', { count: one.facts })}
                  {one.isNew && `${dot}${t('isNew')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.slips.files > 0 && <p>{t('slips', { count: preview.slips.files, size: size(preview.slips.bytes) })}</p>}
      {disagreements.length > 0 && (
        <>
          <h4>
            <Sign tone="disagree" help="figure#disagree">
              {t('disagrees', { count: disagreements.length })}
            </Sign>
          </h4>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('ours')}</th>
                <th scope="col">{t('theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {disagreements.map((one, index) => (
                <tr key={index}>
                  <th scope="row">
                    <bdi>{inLanguage(one.name, language)}</bdi>
                    <WhatDisagrees one={one} />
                  </th>
                  <td>
                    <AllSaid field={one.field} all={one.ours} />
                  </td>
                  <td>
                    <Said field={one.field} said={one.theirs} />
                    <div className={table.muted}>
                      {one.file}:{one.line}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p className={styles.buttons}>
        <button type="button" className={actions.action} disabled={busy || mistakes.length > 0} onClick={install}>
          {t('install')}
        </button>
        {!busy && (
          <button type="button" className={styles.link} onClick={cancel}>
            {t('cancel')}
          </button>
        )}
      </p>
    </section>
  );
}

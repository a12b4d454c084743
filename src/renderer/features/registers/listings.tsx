import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import type { RegisterPurpose } from '../../../shared/domain/kinds.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { standingWords } from '../../../shared/domain/register-standing.ts';
import { Footnotes } from '../../ui/entity/footnotes.tsx';
import { companionName, displayName, entityPath, placeText } from '../../ui/entity/names.ts';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { Way } from '../../ui/way.tsx';
import styles from './registers.module.css';

type Listing = Output<'registers.get'>['listings'][number];

function State({ purpose, listing }: { purpose: RegisterPurpose; listing: Listing }) {
  const { status, programme, since, until } = listing;
  const t = useTranslations('registers');
  const language = useLanguage();
  const when = [
    programme && t('ofProgramme', { programme: inLanguage(programme.title, language) }),
    since && t('since', { date: formatPartialDate(since, language) }),
    until && t('validUntil', { date: formatPartialDate(until, language) }),
  ].filter((part) => part !== null && part !== '');
  return (
    <>
      <span data-state={status}>{t(standingWords(purpose, status))}</span>
      {when.length > 0 && <div className={table.muted}>{when.join(dot)}</div>}
    </>
  );
}

/** The schools of a register in the order of its lines, each as it is printed there. */
export function Listings({ purpose, listings }: { purpose: RegisterPurpose; listings: readonly Listing[] }) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const hasLines = listings.some(({ line }) => line !== null);
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('schools')}>
      <table className={`${table.table} ${styles.listings}`}>
        <thead>
          <tr>
            {hasLines && (
              <th scope="col" className={styles.line}>
                {t('line')}
              </th>
            )}
            <th scope="col">{t('school')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('stateLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {listings.map((listing, index) => {
            const { school, place, line, asListed, sources } = listing;
            const companion = companionName(school.name, place?.country, language);
            const isOwnName = asListed === displayName(school, language) || asListed === companion?.text;
            return (
              <tr key={`${school.slug} ${index}`}>
                {hasLines && <td>{line ?? '—'}</td>}
                <th scope="row">
                  <Way to={entityPath(school)}>{displayName(school, language)}</Way>
                  <Footnotes sources={sources} />
                  {companion && (
                    <div className={table.muted} lang={companion.lang}>
                      {companion.text}
                    </div>
                  )}
                  {asListed !== null && !isOwnName && (
                    <div className={table.muted}>{t('asListed', { name: asListed })}</div>
                  )}
                </th>
                <td>{placeText(place, language)}</td>
                <td>
                  <State purpose={purpose} listing={listing} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { comma, formatPartialDate, semicolon } from '../../../shared/domain/formatting.ts';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { Way } from '../way.tsx';
import { Occasions } from './occasions.tsx';
import { Footnotes } from '../entity/footnotes.tsx';
import { displayName, entityPath } from '../entity/names.ts';

/** The different texts there are, in their order. */
function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

/** The alliances an institution is in, with role, date and how the list spells it. */
export function Memberships({ memberships }: { memberships: Entity['memberships'] }) {
  const t = useTranslations('profile');
  const tr = useTranslations('role');
  const language = useLanguage();
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('alliances')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('alliances')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('since')}</th>
          </tr>
        </thead>
        <tbody>
          {[...Map.groupBy(memberships, (one) => one.alliance.slug)].map(([slug, rows]) => {
            const spelled = distinct(rows.map((row) => row.asListed)).filter(
              (name) => name !== rows[0]?.member.name.en,
            );
            const dates = distinct(
              rows.map((row) =>
                row.since === null
                  ? null
                  : `${formatPartialDate(row.since, language)}${row.until === null ? '' : ` – ${formatPartialDate(row.until, language)}`}`,
              ),
            );
            return (
              <tr key={slug}>
                <th scope="row">
                  {rows[0] && <Way to={entityPath(rows[0].alliance)}>{displayName(rows[0].alliance, language)}</Way>}
                  <Footnotes sources={rows.map((row) => row.source)} />
                  {spelled.map((name) => (
                    <div key={name} className={table.muted}>
                      {t('asListed', { name })}
                    </div>
                  ))}
                </th>
                <td>
                  {distinct(rows.map((row) => tr(row.role))).join(comma(language))}
                  <Occasions rows={rows} />
                </td>
                <td className={table.date}>
                  {dates.length > 0 ? (
                    dates.join(semicolon(language))
                  ) : (
                    <span className={table.muted}>{t('dateUnknown')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Entity } from '../../../shared/contract/values.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { Footnotes } from './footnotes.tsx';
import { displayName, entityPath } from './names.ts';

/** The alliances an institution is in, with role, date and how the list spells it. */
export function Memberships({ memberships }: { memberships: Entity['memberships'] }) {
  const t = useTranslations('profile');
  const tr = useTranslations('role');
  const language = useLanguage();
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t('alliances')}>
      <table className={table.table}>
        <thead><tr><th scope="col">{t('alliances')}</th><th scope="col">{t('role')}</th><th scope="col">{t('since')}</th></tr></thead>
        <tbody>
          {memberships.map((one, index) => (
            <tr key={index}>
              <th scope="row">
                <Link to={entityPath(one.alliance)}>{displayName(one.alliance, language)}</Link><Footnotes sources={[one.source]} />
                {one.asListed && one.asListed !== one.member.name.en && <div className={table.muted}>{t('asListed', { name: one.asListed })}</div>}
              </th>
              <td>{tr(one.role)}</td>
              <td>{one.since ? formatPartialDate(one.since, language) : <span className={table.muted}>{t('dateUnknown')}</span>}{one.until && ` – ${formatPartialDate(one.until, language)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

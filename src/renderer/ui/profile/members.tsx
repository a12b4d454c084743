import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { bracketed, comma, formatPartialDate, semicolon } from '../../../shared/domain/formatting.ts';
import { Occasions } from './occasions.tsx';
import { Footnotes } from '../entity/footnotes.tsx';
import { displayName, entityPath } from '../entity/names.ts';
import { OwnLanguage } from '../own-language.tsx';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { Way } from '../way.tsx';

type Membership = Entity['memberships'][number];
/** Everything the sources say of one member. */
export type Member = readonly Membership[];

/** One row a member, with everything the sources say of it, in the order of the memberships. */
export function byMember(memberships: readonly Membership[]): readonly Member[] {
  return [...Map.groupBy(memberships, (one) => one.member.slug).values()];
}

function MemberRow({ rows }: { rows: Member }) {
  const t = useTranslations('alliances');
  const tr = useTranslations('role');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const [first] = rows;
  if (!first) return null;
  const listed = rows.filter((row) => row.asListed !== null);
  const dates = [...new Set(rows.map((row) => row.since).filter((date) => date !== null))];
  return (
    <tr>
      <th scope="row">
        <Way to={entityPath(first.member)}>{displayName(first.member, language)}</Way>
        <Footnotes sources={rows.map((row) => row.source)} />
      </th>
      <td className={table.short}>
        {[...new Set(rows.map((row) => tr(row.role)))].join(comma(language))}
        <Occasions rows={rows} />
      </td>
      <td className={table.date}>
        {dates.length > 0 ? (
          dates.map((date) => formatPartialDate(date, language)).join(semicolon(language))
        ) : (
          <span className={table.muted}>{tp('dateUnknown')}</span>
        )}
      </td>
      <td className={table.muted}>
        {listed.map((row, index) => (
          <div key={index}>
            <OwnLanguage text={row.asListed ?? ''} known="en" />
            {row.line !== null && bracketed(t('line', { line: String(row.line) }), language)}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The members of an alliance with role, date and how each list spells them. */
export function MemberTable({ members }: { members: readonly Member[] }) {
  const t = useTranslations('alliances');
  const tp = useTranslations('profile');
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('members')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col" className={table.short}>
              {tp('role')}
            </th>
            <th scope="col">{tp('since')}</th>
            <th scope="col">{t('listedAs')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((rows) => (
            <MemberRow key={rows[0]?.member.slug} rows={rows} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

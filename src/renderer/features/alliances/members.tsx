import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Entity } from '../../../shared/contract/values.ts';
import { formatNumber, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { Footnotes } from '../../ui/entity/footnotes.tsx';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import page from '../../ui/page.module.css';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './alliances.module.css';

type Membership = Entity['memberships'][number];

/** From how many members on a filter helps. */
const many = 20;

/** One row a member, with everything the sources say of it, in the order of the memberships. */
function byMember(memberships: readonly Membership[]): readonly (readonly Membership[])[] {
  return [...Map.groupBy(memberships, (one) => one.member.slug).values()];
}

function MemberRow({ rows }: { rows: readonly Membership[] }) {
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
        <Link to={entityPath(first.member)}>{displayName(first.member, language)}</Link>
        <Footnotes sources={rows.map((row) => row.source)} />
      </th>
      <td>{[...new Set(rows.map((row) => tr(row.role)))].join(', ')}</td>
      <td>
        {dates.length > 0 ? (
          dates.map((date) => formatPartialDate(date, language)).join('; ')
        ) : (
          <span className={table.muted}>{tp('dateUnknown')}</span>
        )}
      </td>
      <td className={table.muted}>
        {listed.map((row, index) => (
          <div key={index}>
            <span lang="en">{row.asListed}</span>
            {row.line !== null && ` (${t('line', { line: String(row.line) })})`}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The members of an alliance with role, date and how each list spells them. */
export function Members({ memberships }: { memberships: Entity['memberships'] }) {
  const t = useTranslations('alliances');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const [text, setText] = useState('');
  const members = byMember(memberships);
  if (members.length === 0) return <p className={page.quiet}>{t('none')}</p>;
  const wanted = text.trim().toLowerCase();
  const shown = members.filter((rows) =>
    rows.some((row) =>
      [row.member.name.en, row.member.name.zh, row.member.name.ru, row.asListed].some((name) =>
        name?.toLowerCase().includes(wanted),
      ),
    ),
  );
  return (
    <>
      {members.length >= many && (
        <div className={page.tools}>
          <input
            className={page.field}
            type="search"
            aria-label={t('filter')}
            placeholder={t('filter')}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <span role="status" className={styles.about}>
            {t('shown', { shown: formatNumber(shown.length, language), total: formatNumber(members.length, language) })}
          </span>
        </div>
      )}
      <div className={table.scroll} tabIndex={0} role="group" aria-label={t('members')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col">{tp('role')}</th>
              <th scope="col">{tp('since')}</th>
              <th scope="col">{t('listedAs')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rows) => (
              <MemberRow key={rows[0]?.member.slug} rows={rows} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

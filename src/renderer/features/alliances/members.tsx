import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import page from '../../ui/page.module.css';
import { byMember, MemberTable } from '../../ui/profile/members.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './alliances.module.css';

/** From how many members on a filter helps. */
const many = 20;

/** The members of an alliance, with a filter where they are many. */
export function Members({ memberships }: { memberships: Entity['memberships'] }) {
  const t = useTranslations('alliances');
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
      <MemberTable members={shown} />
    </>
  );
}

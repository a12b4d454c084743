import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { displayName, entityPath } from '../entity/names.ts';
import page from '../page.module.css';
import { useLanguage } from '../use-language.ts';
import styles from './changes.module.css';
import { Differences } from './differences.tsx';

type Changes = Pick<Output<'reference.changes'>, 'saved' | 'others' | 'othersTotal' | 'sources'>;
type School = Changes['saved'][number];
type Other = Changes['others'][number];

/** The headings of a part and of what is in it: below the title of a page, or below that of a part of one. */
const headings = { page: ['h2', 'h3'], part: ['h4', 'h5'] } as const;
type Within = keyof typeof headings;

/** Whether what changed is only to come: then nothing of it has a page yet to lead to. */
interface Shown {
  readonly isAhead: boolean;
  readonly within: Within;
}

function Name({ one, isAhead }: { one: School | Other; isAhead: boolean }) {
  const language = useLanguage();
  const name = one.entity ? displayName(one.entity, language) : inLanguage(one.name, language);
  if (!one.entity) return name;
  return isAhead ? name : <Link to={entityPath(one.entity)}>{name}</Link>;
}

function BookmarkedSchool({
  school,
  sources,
  isAhead,
  within,
}: Shown & { school: School; sources: ReadonlyMap<string, Changes['sources'][number]> }) {
  const t = useTranslations('changes');
  const language = useLanguage();
  const name = school.entity ? displayName(school.entity, language) : inLanguage(school.name, language);
  const { differences } = school;
  const Heading = headings[within][1];
  return (
    <section className={styles.school}>
      <Heading className={styles.of}>
        <Name one={school} isAhead={isAhead} />
      </Heading>
      {school.state === 'gone' && <p className={page.quiet}>{t('schoolGone')}</p>}
      {school.state === 'new' && <p className={page.quiet}>{t('schoolNew')}</p>}
      {differences === null && school.state === 'changed' && <p className={page.quiet}>{t('untold')}</p>}
      {differences && differences.length > 0 && (
        <Differences differences={differences} sources={sources} name={name} isAhead={isAhead} />
      )}
    </section>
  );
}

function Others({ others, total, isAhead, within }: Shown & { others: readonly Other[]; total: number }) {
  const t = useTranslations('changes');
  const language = useLanguage();
  const Heading = headings[within][1];
  return (
    <>
      {(['new', 'changed', 'gone'] as const).map((state) => {
        const those = others.filter((one) => one.state === state);
        if (those.length === 0) return null;
        return (
          <section key={state}>
            <Heading className={styles.state}>
              {t(`state.${state}`, { count: formatNumber(those.length, language) })}
            </Heading>
            <ul className={styles.names}>
              {those.map((one) => (
                <li key={one.slug}>
                  <Name one={one} isAhead={isAhead} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {total > others.length && <p className={page.quiet}>{t('more', { count: total - others.length })}</p>}
    </>
  );
}

/** What differs between two references: the schools that the person keeps with every figure, all others by name. */
export function ChangedSchools({ changes, isAhead, within }: Shown & { changes: Changes }) {
  const t = useTranslations('changes');
  const language = useLanguage();
  const sources = new Map(changes.sources.map((source) => [source.id, source]));
  const Heading = headings[within][0];
  return (
    <>
      <Heading className={styles[within]}>{t('saved')}</Heading>
      {changes.saved.length === 0 ? (
        <p className={page.quiet}>{t('savedNone')}</p>
      ) : (
        changes.saved.map((school) => (
          <BookmarkedSchool key={school.slug} school={school} sources={sources} isAhead={isAhead} within={within} />
        ))
      )}
      <Heading className={styles[within]}>
        {t('others', { count: formatNumber(changes.othersTotal, language) })}
      </Heading>
      {changes.othersTotal === 0 ? (
        <p className={page.quiet}>{t('othersNone')}</p>
      ) : (
        <Others others={changes.others} total={changes.othersTotal} isAhead={isAhead} within={within} />
      )}
    </>
  );
}

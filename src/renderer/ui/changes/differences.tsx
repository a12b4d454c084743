import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Difference, FactValue } from '../../../shared/contract/changes.ts';
import type { Source } from '../../../shared/contract/values.ts';
import table from '../table.module.css';
import styles from './changes.module.css';
import { joinedDifferences } from './joined-differences.ts';
import { useFactLabel, useFactText } from '../facts/use-fact-text.ts';

function Value({ field, value, none }: { field: string; value: FactValue | null; none: string }) {
  const write = useFactText();
  if (!value) return <span className={table.muted}>{none}</span>;
  const { main, date } = write(field, value);
  return (
    <>
      {main}
      {date !== null && <div className={table.muted}>{date}</div>}
    </>
  );
}

/** Where it stands now, or stood; a figure of a pack says so. */
function Cited({ id, source, isAhead }: { id: string; source: Source | undefined; isAhead: boolean }) {
  const t = useTranslations('changes');
  const tp = useTranslations('profile');
  const tpk = useTranslations('packs');
  if (id === '') return <span className={table.muted}>{tp('ourRendering')}</span>;
  if (!source) return <span className={table.muted}>{t('sourceGone')}</span>;
  return (
    <>
      {isAhead ? (
        <span lang={source.language} dir="auto">
          {source.title}
        </span>
      ) : (
        <Link to={`/sources/${source.id}`} lang={source.language} dir="auto">
          {source.title}
        </Link>
      )}
      {source.pack !== null && <div className={table.muted}>{tpk('from', { pack: source.pack })}</div>}
    </>
  );
}

/** The differences of one school as a table: what, as it was, as it is, and all who say so. Sources that are only to come have no page yet. */
export function Differences({
  differences,
  sources,
  name,
  isAhead,
}: {
  differences: readonly Difference[];
  sources: ReadonlyMap<string, Source>;
  name: string;
  isAhead: boolean;
}) {
  const t = useTranslations('changes');
  const label = useFactLabel();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.differences}`}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {joinedDifferences(differences).map((one, index) => {
            const { main, detail } = label(one);
            return (
              <tr key={index}>
                <th scope="row">
                  {main}
                  {detail !== null && <div className={table.muted}>{detail}</div>}
                </th>
                <td data-label={t('before')}>
                  <Value field={one.field} value={one.before} none={t('notThere')} />
                </td>
                <td data-label={t('now')}>
                  <Value field={one.field} value={one.after} none={t('goneNow')} />
                </td>
                <td data-label={t('source')}>
                  {one.sources.map((id) => (
                    <div key={id}>
                      <Cited id={id} source={sources.get(id)} isAhead={isAhead} />
                    </div>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

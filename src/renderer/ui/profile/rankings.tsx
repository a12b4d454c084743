import { useTranslations } from 'use-intl';
import type { Ranking } from '../../../shared/contract/values.ts';
import { formatRank } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import plots from '../plots/plots.module.css';
import { ranksByYear } from '../plots/rank-course.ts';
import { RankingPlot } from '../plots/ranking-plot.tsx';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { Footnotes, useCited } from '../entity/footnotes.tsx';

function Cell({ rows }: { rows: readonly Ranking[] }) {
  if (rows.length === 0)
    return (
      <span className={table.muted} aria-hidden="true">
        ·
      </span>
    );
  const ranks = Map.groupBy(rows, (row) => formatRank(row.low, row.high));
  return [...ranks].map(([rank, same]) => (
    <div key={rank}>
      {rank}
      <Footnotes sources={same.map((row) => row.source)} />
    </div>
  ));
}

/** Lists that show a course: ranks in at least two years. */
function Courses({ lists }: { lists: readonly (readonly [string, readonly Ranking[]])[] }) {
  const language = useLanguage();
  const cited = useCited();
  // A plot has no room for the mark of a pack: where the edition has ranks, it draws those alone.
  const isOurs = ({ source }: Ranking) => (cited(source)?.pack ?? null) === null;
  const anyIsOurs = lists.some(([, rows]) => rows.some(isOurs));
  const drawn = lists.map(([list, rows]) => [list, anyIsOurs ? rows.filter(isOurs) : rows] as const);
  const courses = drawn.filter(([, rows]) => new Set(rows.map((row) => row.year)).size > 1);
  if (courses.length === 0) return null;
  return (
    <div className={plots.plots}>
      {courses.map(([list, rows]) => {
        const title = rows[0] ? inLanguage(rows[0].title, language) : list;
        return (
          <div key={list}>
            <p className={plots.title}>{title}</p>
            <RankingPlot
              title={title}
              width={280}
              height={150}
              series={[{ name: title, line: 0, ranks: ranksByYear(rows) }]}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Rankings as one table: a list a row, a year a column, a gap left open; above it the course of each list. */
export function Rankings({ rankings }: { rankings: readonly Ranking[] }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const lists = [...Map.groupBy(rankings, (row) => row.list)];
  const years = [...new Set(rankings.map((row) => row.year))].sort((a, b) => a - b);
  return (
    <>
      <Courses lists={lists} />
      <div className={table.scroll} tabIndex={0} role="group" aria-label={t('rankings')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('list')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className={table.number}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map(([list, rows]) => (
              <tr key={list}>
                <th scope="row">
                  {rows[0] && inLanguage(rows[0].title, language)}
                  <div className={table.muted}>{rows[0] && inLanguage(rows[0].scope, language)}</div>
                </th>
                {years.map((year) => (
                  <td key={year} className={table.number}>
                    <Cell rows={rows.filter((row) => row.year === year)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={table.note}>{t('rankingNote')}</p>
    </>
  );
}

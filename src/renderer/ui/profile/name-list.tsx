import { useTranslations } from 'use-intl';
import { dot } from '../../../shared/domain/formatting.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import table from '../table.module.css';
import { Footnotes } from '../entity/footnotes.tsx';

function Years({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations('profile');
  if (from !== null && to !== null) return <span className={table.muted}> {t('between', { from, to })}</span>;
  if (from !== null) return <span className={table.muted}> {t('from', { year: from })}</span>;
  return to === null ? null : <span className={table.muted}> {t('until', { year: to })}</span>;
}

/** Every name in every script, with its kind and years; one without a source is our own rendering. */
export function Names({ names }: { names: Entity['names'] }) {
  const t = useTranslations('profile');
  const tw = useTranslations('search');
  return (
    <table className={table.table}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={`${name.kind} ${name.lang} ${name.value}`}>
            <td className={table.muted}>{tw(`why.${name.kind}`)}</td>
            <th scope="row">
              <span lang={name.lang} dir="auto">
                {name.value}
              </span>
              <Years from={name.from} to={name.to} />
              {name.sources.length > 0 ? (
                <Footnotes sources={name.sources} />
              ) : (
                <span className={table.muted}>
                  {dot}
                  {t('ourRendering')}
                </span>
              )}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

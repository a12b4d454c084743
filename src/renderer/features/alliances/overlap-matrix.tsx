import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import type { EntityLink } from '../../../shared/contract/values.ts';
import { semicolon } from '../../../shared/domain/formatting.ts';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './overlap.module.css';

interface MatrixProps {
  readonly title: string;
  readonly items: readonly EntityLink[];
  readonly keep: (index: number) => boolean;
  readonly pairs: Overlap['byAlliance'];
  /** What is shared, by the positions that the pairs name. */
  readonly shared: readonly EntityLink[];
  readonly totals: readonly number[];
  /** Where nothing can be pressed: the names of what each two share stand beneath. */
  readonly onPaper?: boolean;
}

/** How many each two share, as a table; a number opens their names below it. The diagonal is each one's own size. */
export function OverlapMatrix({ title, items, keep, pairs, shared, totals, onPaper = false }: MatrixProps) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const [open, setOpen] = useState<{ a: number; b: number } | null>(null);
  const found = useRef<HTMLDivElement>(null);
  // The names open below the table, which may be below the window.
  useEffect(() => {
    if (open) found.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const kept = items.map((_, index) => index).filter(keep);
  const sharedBy = (a: number, b: number) =>
    pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.shared ?? [];
  const most = Math.max(1, ...pairs.map((pair) => pair.shared.length));
  const nameOf = (index: number) => {
    const item = items[index];
    return item ? displayName(item, language) : '';
  };
  const names = open ? sharedBy(open.a, open.b) : [];
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{title}</span>
              </th>
              {kept.map((index, at) => (
                <th key={index} scope="col" title={nameOf(index)}>
                  <abbr title={nameOf(index)}>{at + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map((row, at) => (
              <tr key={row}>
                <th scope="row">
                  <span>{at + 1}</span> {nameOf(row)}
                </th>
                {kept.map((column) => {
                  const count = sharedBy(row, column).length;
                  if (row === column)
                    return (
                      <td key={column} className={styles.own}>
                        {totals[row]}
                      </td>
                    );
                  return (
                    <td key={column}>
                      {count === 0 ? (
                        <span className={styles.none}>0</span>
                      ) : onPaper ? (
                        <span className={styles.counted}>{count}</span>
                      ) : (
                        <button
                          type="button"
                          style={{ '--share': count / most } as React.CSSProperties}
                          aria-pressed={open?.a === row && open.b === column}
                          aria-label={t('pair', { a: nameOf(row), b: nameOf(column), count: String(count) })}
                          onClick={() => {
                            setOpen(open?.a === row && open.b === column ? null : { a: row, b: column });
                          }}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onPaper && (
        <dl className={styles.all}>
          {pairs
            .filter((pair) => pair.shared.length > 0 && kept.includes(pair.a) && kept.includes(pair.b))
            .map(({ a, b, shared: both }) => (
              <div key={`${a} ${b}`}>
                <dt>{t('pair', { a: nameOf(a), b: nameOf(b), count: String(both.length) })}</dt>
                <dd>
                  {both
                    .flatMap((index) => (shared[index] ? [displayName(shared[index], language)] : []))
                    .join(semicolon(language))}
                </dd>
              </div>
            ))}
        </dl>
      )}
      <div role="status">
        {open && names.length > 0 && (
          <div className={styles.names} ref={found}>
            <p>{t('pair', { a: nameOf(open.a), b: nameOf(open.b), count: String(names.length) })}</p>
            <ul>
              {names.map((index) => {
                const link = shared[index];
                return (
                  link && (
                    <li key={link.slug}>
                      <Link to={entityPath(link)}>{displayName(link, language)}</Link>
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

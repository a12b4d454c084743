import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { companionName, displayName, placeText } from '../../ui/entity/names.ts';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';
import { mostRows, useRows } from './use-rows.ts';

type Query = Pick<Input<'institutions.list'>, 'filter' | 'sort' | 'descending'>;
type Part = Output<'institutions.list'>;

interface InstitutionsProps {
  /** The list of Browse that an address stands for. */
  readonly read: (params: URLSearchParams) => Query;
  /** Its filters in words. */
  readonly filters: (query: Query, facets: Part['facets']) => React.ReactNode;
}

function Rows({ rows }: Pick<Part, 'rows'>) {
  const tc = useTranslations('browse');
  const tk = useTranslations('kind');
  const tp = useTranslations('profile');
  const language = useLanguage();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{tp('names')}</th>
          <th scope="col">{tc('facet.kind')}</th>
          <th scope="col">{tc('facet.region')}</th>
          <th scope="col">{tc('facet.founded')}</th>
          <th scope="col">{tc('facet.size')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const companion = companionName(row.name, row.place?.country, language);
          return (
            <tr key={row.slug}>
              <th scope="row">
                {displayName(row, language)}
                {companion && (
                  <div className={table.muted} lang={companion.lang}>
                    {companion.text}
                  </div>
                )}
              </th>
              <td>{tk(row.kind)}</td>
              <td>{placeText(row.place, language)}</td>
              <td>{row.founded ?? '—'}</td>
              <td>{row.students === null ? '—' : formatNumber(row.students, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function InstitutionsSheet({ read, filters }: InstitutionsProps) {
  const t = useTranslations('print');
  const tb = useTranslations('browse');
  const ta = useTranslations('app');
  const language = useLanguage();
  const [params] = useSearchParams();
  const address = params.get('of') ?? '';
  const query = read(new URLSearchParams(address));
  const { rows, facets, total, complete, error } = useRows({ ...query, language });
  return (
    <TableSheet
      document={{ kind: 'institutions', query: address }}
      back={`/browse${address === '' ? '' : `?${address}`}`}
      failure={error}
      canHaveMine={false}
      table={
        complete
          ? {
              title: ta('browse'),
              head: tb('count', { count: total }),
              about: [
                filters(query, facets),
                ...(total > rows.length
                  ? [t('firstOf', { shown: formatNumber(mostRows, language), total: formatNumber(total, language) })]
                  : []),
              ],
              body: <Rows rows={rows} />,
            }
          : null
      }
    />
  );
}

/** The rows of Browse or of the map, all that the filters leave, as they will stand on paper. */
export function InstitutionsSheetPage(props: InstitutionsProps) {
  return (
    <PrintProvider>
      <InstitutionsSheet {...props} />
    </PrintProvider>
  );
}

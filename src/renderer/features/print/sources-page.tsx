import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { Source } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';

interface SourcesProps {
  /** The sources that an address of their view leaves. */
  readonly filter: (rows: readonly Source[], params: URLSearchParams) => readonly Source[];
}

function SourcesSheet({ filter }: SourcesProps) {
  const t = useTranslations('sources');
  const [params] = useSearchParams();
  const query = params.get('of') ?? '';
  const { data, error } = useCall('sources.list', {});
  const rows = data && filter(data.rows, new URLSearchParams(query));
  return (
    <TableSheet
      document={{ kind: 'sources', query }}
      back={`/sources${query === '' ? '' : `?${query}`}`}
      failure={error}
      canHaveMine={false}
      table={
        rows
          ? {
              title: t('title'),
              about: [t('count', { count: rows.length })],
              body: (
                <FootnoteScope sources={rows} onPaper>
                  <SourceList sources={rows} />
                </FootnoteScope>
              ),
            }
          : null
      }
    />
  );
}

/** The sources that are shown, as they will stand on paper. */
export function SourcesSheetPage(props: SourcesProps) {
  return (
    <PrintProvider>
      <SourcesSheet {...props} />
    </PrintProvider>
  );
}

import { useTranslations } from 'use-intl';
import { useParams, useSearchParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { writeProgramme } from '../../../shared/domain/writing/programme-name.ts';
import { useWorksheet } from '../../ui/answers/use-worksheet.ts';
import { displayName } from '../../ui/entity/names.ts';
import { usePen } from '../../ui/use-pen.ts';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';

interface CostsProps {
  readonly draw: (of: {
    readonly sheet: Output<'costs.worksheet'>;
    readonly currency: string | null;
  }) => React.ReactNode;
}

function CostsSheet({ draw }: CostsProps) {
  const t = useTranslations('costs');
  const ta = useTranslations('answer');
  const pen = usePen();
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const { mine } = usePrintAddress();
  const programme = params.get('programme');
  const { data, error, currency } = useWorksheet(slug, programme);
  const title = data ? t('title', { school: displayName(data.school, pen.language) }) : '';
  return (
    <TableSheet
      document={{ kind: 'costs', slug, ...(programme !== null && { programme }), ...(mine && { mine }) }}
      back={`/institutions/${slug}/costs${programme === null ? '' : `?programme=${encodeURIComponent(programme)}`}`}
      failure={error}
      table={
        data
          ? {
              title,
              about: [data.programme ? writeProgramme(data.programme, pen) : ta('noProgramme')],
              body: draw({ sheet: mine ? data : { ...data, quotes: [] }, currency }),
            }
          : null
      }
    />
  );
}

/** The worksheet of what all the years at a school cost, as it will stand on paper. */
export function CostsSheetPage(props: CostsProps) {
  return (
    <PrintProvider>
      <CostsSheet {...props} />
    </PrintProvider>
  );
}

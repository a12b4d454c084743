import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { PrintProvider } from './print-provider.tsx';
import { TableSheet } from './table-sheet.tsx';

interface RulesProps {
  readonly draw: (found: Output<'rules.get'>) => React.ReactNode;
}

function RulesSheet({ draw }: RulesProps) {
  const t = useTranslations('rules');
  const language = useLanguage();
  const country = (useParams().country ?? '').toUpperCase();
  const { data, error } = useCall('rules.get', { country });
  const title = data ? t('of', { country: countryName(data.country, language) }) : '';
  return (
    <TableSheet
      document={{ kind: 'rules', country }}
      back={`/rules/${country}`}
      failure={error}
      canHaveMine={false}
      table={data ? { title, about: [t('count', { count: data.rules.length })], body: draw(data) } : null}
    />
  );
}

/** The rules of a country as they will stand on paper. */
export function RulesSheetPage(props: RulesProps) {
  return (
    <PrintProvider>
      <RulesSheet {...props} />
    </PrintProvider>
  );
}

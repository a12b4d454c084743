import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { currencyPattern } from '../../../shared/domain/costs.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Comparison } from './comparison.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';

/** The rows and the currency that the address names. */
function useNamedComparison() {
  const [params] = useSearchParams();
  const named = params.get('currency') ?? '';
  return {
    slugs: [...new Set(params.getAll('school'))].slice(0, mostCompared),
    currency: currencyPattern.test(named) ? named : null,
    differences: params.get('differences') === '1',
  };
}

function ComparisonSheet() {
  const t = useTranslations('print');
  const language = useLanguage();
  const { mine } = usePrintAddress();
  const { slugs, currency, differences } = useNamedComparison();
  const { data: table, error } = useCall('compare.table', { slugs, language, mine });
  const { data: rates, error: ratesError } = useCall('figures.rates', {});
  const back = new URLSearchParams([
    ...slugs.map((slug) => ['school', slug]),
    ...(currency === null ? [] : [['currency', currency]]),
    ...(differences ? [['differences', '1']] : []),
  ]);
  const head = table ? t('comparison', { count: table.schools.length }) : '';
  const names = table?.schools.map((school) => displayName(school, language)).join(language === 'zh' ? '、' : ', ');
  return (
    <Sheet
      document={{
        kind: 'comparison',
        slugs,
        ...(currency !== null && { currency }),
        ...(differences && { differences }),
        ...(mine && { mine }),
      }}
      back={`/compare?${back.toString()}`}
      failure={error ?? ratesError}
      printed={
        table && rates
          ? {
              title: `${head}: ${names}`,
              setting: { head, parts: [], landscape: true },
              body: (edition) => (
                <Comparison
                  table={table}
                  edition={edition}
                  conversion={{ currency, rates: rates.rows }}
                  onlyDifferences={differences}
                />
              ),
            }
          : null
      }
    />
  );
}

/** A comparison as it will stand on paper, across the page. */
export function ComparisonPage() {
  return (
    <PrintProvider>
      <ComparisonSheet />
    </PrintProvider>
  );
}

import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import { colon, comma } from '../../../shared/domain/formatting.ts';
import { readComparison, writeComparison } from '../../../shared/comparison-address.ts';
import { useHome, wantedOf } from '../../host/use-home.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Comparison } from './comparison.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';

function ComparisonSheet() {
  const t = useTranslations('print');
  const language = useLanguage();
  const { mine } = usePrintAddress();
  const [params] = useSearchParams();
  const { all: _, ...address } = readComparison(params);
  const { slugs: named, depth, programmes, like, onlyDifferences, unanswered } = address;
  const slugs = [...named];
  const home = useHome();
  const currency = address.currency === undefined ? home.currency : address.currency;
  const { data: table, error } = useCall(
    'compare.table',
    {
      slugs,
      language,
      mine,
      depth,
      ...(depth !== 'everything' && { programmes: [...programmes], like, wanted: wantedOf(home) }),
      ...(depth === 'decide' && {
        ...(home.country !== null && { country: home.country }),
        ...(currency !== null && { currency }),
      }),
    },
    { enabled: home.isKnown },
  );
  const { data: rates, error: ratesError } = useCall('figures.rates', {});
  const back = new URLSearchParams(writeComparison(address));
  const head = table ? t('comparison', { count: table.schools.length }) : '';
  const names = table?.schools.map((school) => displayName(school, language)).join(comma(language));
  return (
    <Sheet
      document={{
        kind: 'comparison',
        slugs,
        depth,
        ...(programmes.length > 0 && { programmes: [...programmes] }),
        ...(Object.keys(like).length > 0 && { like }),
        ...(address.currency !== undefined && { currency: address.currency }),
        ...(onlyDifferences && { onlyDifferences }),
        ...(unanswered && { unanswered }),
        ...(mine && { mine }),
      }}
      back={`/compare?${back.toString()}`}
      failure={error ?? ratesError}
      printed={
        table && rates
          ? {
              title: `${head}${colon(language)}${names}`,
              setting: { head, parts: [], landscape: true },
              body: (edition) => (
                <Comparison
                  table={table}
                  edition={edition}
                  conversion={{ currency, rates: rates.rows }}
                  onlyDifferences={onlyDifferences}
                  unanswered={unanswered}
                  depth={depth}
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

import { createTranslator } from 'use-intl';
import { useSearchParams } from 'react-router';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { currencyPattern } from '../../../shared/domain/costs.ts';
import { useCall } from '../../host/use-call.ts';
import { catalogs } from '../../i18n/catalogs.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Comparison } from './comparison.tsx';
import { PrintFrame, usePrintLanguage } from './print-frame.tsx';

/** A comparison as it will stand on paper, across the page: with the rows and the currency that its address names. */
export function ComparisonPage() {
  const [params] = useSearchParams();
  const language = usePrintLanguage();
  const slugs = [...new Set(params.getAll('school'))].slice(0, mostCompared);
  const named = params.get('currency') ?? '';
  const currency = currencyPattern.test(named) ? named : null;
  const differences = params.get('differences') === '1';
  // Read here and not below: what is first read within the frame would not have this drawn anew when it comes.
  const { data: table, error } = useCall('compare.table', { slugs, language });
  const { data: rates, error: ratesError } = useCall('figures.rates', {});
  const back = new URLSearchParams([
    ...slugs.map((slug) => ['school', slug]),
    ...(currency === null ? [] : [['currency', currency]]),
    ...(differences ? [['differences', '1']] : []),
  ]);
  return (
    <PrintFrame
      document={{
        kind: 'comparison',
        slugs,
        ...(currency !== null && { currency }),
        ...(differences && { differences }),
      }}
      back={`/compare?${back.toString()}`}
      failure={error ?? ratesError}
      content={(edition) => {
        if (!table || !rates) return null;
        // In the document's language, not the window's.
        const head = createTranslator({ locale: language, messages: catalogs[language], namespace: 'print' })(
          'comparison',
          { count: table.schools.length },
        );
        const names = table.schools
          .map((school) => displayName(school, language))
          .join(language === 'zh' ? '、' : ', ');
        return {
          title: `${head}: ${names}`,
          setting: { head, parts: [], landscape: true },
          body: (
            <Comparison
              table={table}
              edition={edition}
              conversion={{ currency, rates: rates.rows }}
              onlyDifferences={differences}
            />
          ),
        };
      }}
    />
  );
}

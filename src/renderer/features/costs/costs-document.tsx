import { useTranslations } from 'use-intl';
import { dot } from '../../../shared/domain/formatting.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { formatExactly } from '../../../shared/domain/numbers/currency-name.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { usePen } from '../../ui/use-pen.ts';
import { CostLines } from './cost-lines.tsx';
import styles from './costs.module.css';

type Worksheet = Output<'costs.worksheet'>;

/** At which rates the sums are in the person's currency: in the window the fields for them say it. */
function RatesUsed({ lines }: Pick<Worksheet, 'lines'>) {
  const t = useTranslations('compare');
  const pen = usePen();
  const rates = lines.flatMap(({ cost }) => cost?.converted?.rate ?? []);
  const said = rates.map(
    ({ currency, target, rate, asOf }) =>
      `1 ${currency} = ${formatExactly(rate, pen.language)} ${target}${dot}${t('rateOf', { date: pen.date(asOf) })}`,
  );
  return [...new Set(said)].map((one) => (
    <p key={one} className={styles.quiet}>
      {one}
    </p>
  ));
}

/** What a programme costs, for paper: the worksheet without what can only be pressed. */
export function CostsDocument({ sheet, currency }: { sheet: Worksheet; currency: string | null }) {
  return (
    <FootnoteScope sources={sheet.sources} onPaper>
      <RatesUsed lines={sheet.lines} />
      <CostLines sheet={sheet} currency={currency} profile={null} />
    </FootnoteScope>
  );
}

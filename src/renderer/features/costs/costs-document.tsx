import type { Output } from '../../../shared/contract/index.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { CostLines } from './cost-lines.tsx';

/** What a programme costs, for paper: the worksheet without what can only be pressed. */
export function CostsDocument({ sheet, currency }: { sheet: Output<'costs.worksheet'>; currency: string | null }) {
  return (
    <FootnoteScope sources={sheet.sources} onPaper>
      <CostLines sheet={sheet} currency={currency} profile={null} />
    </FootnoteScope>
  );
}

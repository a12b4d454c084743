import type { Output } from '../../../shared/contract/index.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { RulesOf } from './rules-of.tsx';

/** The rules of a country for paper, with their sources. */
export function RulesDocument(found: Output<'rules.get'>) {
  return (
    <FootnoteScope sources={found.sources} onPaper>
      <RulesOf {...found} />
    </FootnoteScope>
  );
}

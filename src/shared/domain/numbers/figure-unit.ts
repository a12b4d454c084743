import { readCurrencyCode, readCurrencyName } from './currencies.ts';
import { unitsOf } from '../figure-rules.ts';
import type { NumberEntry } from './number-entry.ts';

/** What is wrong with the unit, by its text in `number`, and the field where that is said. */
export type UnitProblem =
  | { readonly at: 'unit'; readonly key: 'currencyMissing' | 'wordsHaveNoCurrency' }
  | { readonly at: 'unit'; readonly key: 'unknownCurrency'; readonly written: string }
  | { readonly at: 'unit'; readonly key: 'whichCurrency'; readonly written: string; readonly codes: string }
  | { readonly at: 'unit'; readonly key: 'otherCurrency'; readonly written: string; readonly code: string }
  | { readonly at: 'value'; readonly key: 'noCurrency'; readonly written: string };

export interface FigureUnit {
  readonly unit: string | null;
  readonly problem: UnitProblem | null;
  /** What was written where another code is kept: RMB for CNY. */
  readonly alias: string | null;
}

const kept = (unit: string | null, alias: string | null = null): FigureUnit => ({ unit, problem: null, alias });
const wrong = (problem: UnitProblem): FigureUnit => ({ unit: null, problem, alias: null });

/** The unit that a figure is kept with: what stands in the field for it, or beside the number; both have to agree. */
export function figureUnit(field: string | null, typed: string, entry: NumberEntry): FigureUnit {
  const units = unitsOf(field);
  const written = typed.trim();
  const isFree = units === 'currency' || units === 'any';
  if (entry.kind !== 'number')
    return entry.kind === 'words' && isFree && written !== ''
      ? wrong({ at: 'unit', key: 'wordsHaveNoCurrency' })
      : kept(null);
  const { unit: mention } = entry;
  if (!isFree) {
    const isOwn = mention?.codes[0] === 'percent' && Array.isArray(units) && units.includes('percent');
    if (mention && !isOwn) return wrong({ at: 'value', key: 'noCurrency', written: mention.written });
    return kept(isOwn ? 'percent' : written === '' ? null : written);
  }
  const isPercent = mention?.codes[0] === 'percent';
  if (mention && isPercent && units === 'currency')
    return wrong({ at: 'value', key: 'noCurrency', written: mention.written });
  const codes = mention === null ? [] : isPercent ? ['%'] : mention.codes;
  if (written === '') {
    if (!mention) return units === 'currency' ? wrong({ at: 'unit', key: 'currencyMissing' }) : kept(null);
    const [code = ''] = codes;
    if (mention.asked)
      return wrong({ at: 'unit', key: 'whichCurrency', written: mention.written, codes: codes.join(', ') });
    return kept(code, mention.alias ? mention.written : null);
  }
  return unitWritten(written, units === 'currency', mention && { codes, written: mention.written });
}

function unitWritten(
  written: string,
  isMoney: boolean,
  mention: { readonly codes: readonly string[]; readonly written: string } | null,
): FigureUnit {
  const code = readCurrencyCode(written);
  const named = code || !isMoney ? null : readCurrencyName(written);
  if (named?.asked)
    return wrong({ at: 'unit', key: 'whichCurrency', written: named.written, codes: named.codes.join(', ') });
  const unit = code?.code ?? named?.codes[0] ?? (isMoney ? null : written);
  if (unit === null) return wrong({ at: 'unit', key: 'unknownCurrency', written });
  if (mention && !mention.codes.includes(unit))
    return wrong({ at: 'unit', key: 'otherCurrency', written: mention.written, code: unit });
  return kept(unit, code?.alias || named ? written : null);
}

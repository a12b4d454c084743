import type { Hit } from '../../../../shared/contract/search.ts';
import { isPropertyId, properties } from '../../../../shared/domain/properties/dictionary.ts';
import { writtenLanguages } from '../../../../shared/domain/language.ts';
import { codesOf, siteMark } from '../../../../shared/reference-format/codes.ts';
import { foldWithOrigins } from '../../../../shared/reference-format/fold.ts';
import { profileTextsSql, type ProfileText } from '../../../../shared/reference-format/profile-texts.ts';
import { ofEditionOnly } from '../../../../shared/reference-format/edition-only.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { readsPacks } from '../packed.ts';
import { statement } from '../../statements.ts';
import { matchOfWords, writtenWords } from './match-text.ts';
import type { Query } from './query-words.ts';
import type { Range } from './forms.ts';
import { searchText } from './search-text.ts';

/** UTF-16 units of text shown before and after the first match. */
const before = 40;
const after = 100;

/** Cuts a long text down to what is around its first match; the ranges are those of the cut text. */
function cutAround(value: string, ranges: readonly Range[]): { value: string; ranges: [number, number][] } {
  const first = ranges[0]?.[0] ?? 0;
  const from =
    first <= before
      ? 0
      : value.indexOf(' ', first - before) === -1 || value.indexOf(' ', first - before) >= first
        ? first - before
        : value.indexOf(' ', first - before) + 1;
  const to = Math.min(value.length, first + after);
  const start = from === 0 ? '' : '…';
  const text = `${start}${value.slice(from, to).toWellFormed()}${to < value.length ? '…' : ''}`;
  const shift = start.length - from;
  return {
    value: text,
    ranges: ranges.filter(([, end]) => end <= to).map(([begin, end]) => [begin + shift, end + shift]),
  };
}

function isCode(property: string | null): boolean {
  if (property === null || !isPropertyId(property)) return false;
  return properties[property].type.shownAs !== 'text';
}

/** Returns the identifier or site of a profile that is the folded code; null where none is. */
export function explainByCode(db: ReferenceDatabase, id: number, code: string): Hit['why'] | null {
  const claims = statement<{ property: string; value: string }>(
    db,
    "SELECT property, value FROM claim WHERE entity_id = ? AND number IS NULL AND rank <> 'deprecated'",
  ).all(id);
  const claim = claims.find(({ property, value }) => codesOf(property, value).includes(code));
  if (!claim) return null;
  const { text, origins } = foldWithOrigins(claim.value);
  const written = code.replace(siteMark, '');
  const squeezed = Array.from(text, (_, at) => at).filter((at) => text[at] !== ' ');
  const from = squeezed
    .map((at) => text[at])
    .join('')
    .lastIndexOf(written);
  const start = squeezed[from] ?? 0;
  const end = (squeezed[from + written.length - 1] ?? text.length - 1) + 1;
  return {
    field: 'code',
    kind: null,
    lang: null,
    value: claim.value,
    via: null,
    ranges: [origins ? [origins[start] ?? 0, origins[end] ?? claim.value.length] : [start, end]],
  };
}

/** Returns the passage, claim, unit, programme or event of a profile that has most of the query's words, and where; null where none has any. */
export function explainByText(db: ReferenceDatabase, id: number, query: Query): Hit['why'] | null {
  let best: { matched: number; lang: string; property: string | null; value: string; ranges: readonly Range[] } | null =
    null;
  for (const row of statement<ProfileText>(
    db,
    readsPacks(db) ? `${ofEditionOnly} ${profileTextsSql}` : profileTextsSql,
  ).iterate({
    id,
  })) {
    for (const lang of writtenLanguages) {
      const value = row[lang];
      if (value === null) continue;
      const found = writtenWords(searchText(value, ''), query);
      const matched = found.filter(Boolean).length;
      if (matched > (best?.matched ?? 0))
        best = { matched, lang, property: row.property, value, ranges: matchOfWords(found).ranges };
    }
    if (best?.matched === query.words.length) break;
  }
  if (!best) return null;
  return {
    field: isCode(best.property) ? 'code' : 'text',
    kind: null,
    lang: best.lang,
    via: null,
    ...cutAround(best.value, best.ranges),
  };
}

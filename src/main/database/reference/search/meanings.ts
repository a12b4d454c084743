import type { Kind } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { withArticleOrWithout } from './arabic-articles.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { localitiesNamed, type Locality, type NamedLocality } from './locality-names.ts';
import { createRecent } from './recent.ts';
import { nominativeOf } from './russian-stems.ts';
import { townsOfAdjective } from './town-adjectives.ts';
import { townsOfCase } from './town-cases.ts';

/** What a kind of school asks for: kinds of institution, and how names write it. */
export interface AskedKind {
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly names: readonly string[];
  /** The word for it in English names; null where they have none of their own. */
  readonly english: string | null;
}

/** What a word or words may mean beside a name. */
export interface Meanings {
  readonly kinds: readonly AskedKind[];
  readonly sections: readonly string[];
  readonly isStop: boolean;
  /** Whether it joins what a school is to where it is: Université de Moscou. */
  readonly isGenitive: boolean;
  /** Whether it asks for several schools: universities. */
  readonly isList: boolean;
  readonly localities: readonly Locality[];
  /** By which words names have what is called otherwise elsewhere: Lviv and Lvov for Lwów. Empty for what a locality is called. */
  readonly called: readonly string[];
}

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly WordRow[]>;
  /** Beginnings, by their first letter. */
  readonly stems: ReadonlyMap<string, readonly WordRow[]>;
  readonly kinds: ReadonlyMap<string, AskedKind>;
  readonly narrower: readonly WordRow[];
}

interface WordRow {
  readonly word: string;
  /** 1 where it stands for all that begin so. */
  readonly stem: number;
  readonly role: 'kind' | 'section' | 'stop' | 'list' | 'narrower';
  readonly meaning: string;
}

const meaningsKept = 200;
const found = keptAtHand((times) => createRecent<string, Meanings | null>(meaningsKept * times));
const lexicons = new WeakMap<ReferenceDatabase, Lexicon>();

const firstLetters = (text: string): string => text.slice(0, 2);

/** The words are a thousand or so, read when the first query needs them. */
function lexiconOf(db: ReferenceDatabase): Lexicon {
  let known = lexicons.get(db);
  if (!known) {
    const all = statement<WordRow>(db, 'SELECT word, stem, role, meaning FROM typed_word').all();
    const [rows, narrower] = [
      all.filter((row) => row.role !== 'narrower'),
      all.filter((row) => row.role === 'narrower'),
    ];
    const kinds = statement<{ id: string; kinds: string; names: string; english: string | null }>(
      db,
      'SELECT id, kinds, names, english FROM typed_kind',
    ).all();
    known = {
      words: Map.groupBy(
        rows.filter((row) => row.stem === 0),
        (row) => row.word,
      ),
      stems: Map.groupBy(
        rows.filter((row) => row.stem === 1),
        (row) => firstLetters(row.word),
      ),
      narrower,
      kinds: new Map(
        kinds.map(({ id, english, ...lists }) => [
          id,
          { id, kinds: JSON.parse(lists.kinds) as Kind[], names: JSON.parse(lists.names) as string[], english },
        ]),
      ),
    };
    lexicons.set(db, known);
  }
  return known;
}

function read(db: ReferenceDatabase, lexicon: Lexicon, text: string): Meanings | null {
  const written = readWritten(db, lexicon, text);
  if (written) return written;
  for (const form of withArticleOrWithout(text)) {
    const meanings = readWritten(db, lexicon, form);
    if (meanings) return meanings;
  }
  return null;
}

function readWritten(db: ReferenceDatabase, lexicon: Lexicon, text: string): Meanings | null {
  const { words, stems, kinds } = lexicon;
  const rows = [
    ...(words.get(text) ?? []),
    ...(text.includes(' ') ? [] : (stems.get(firstLetters(text)) ?? []).filter(({ word }) => text.startsWith(word))),
  ];
  const named = (name: string) => localitiesNamed(db, name);
  const nominative = nominativeOf(text);
  const asTyped = [text, nominative].flatMap((name) => (name === null ? [] : named(name)));
  const inOtherWords = (): readonly NamedLocality[] => {
    const ofAdjective = townsOfAdjective(text).flatMap(named);
    return ofAdjective.length > 0 || text.includes(' ') ? ofAdjective : townsOfCase(text).flatMap(named);
  };
  const all = asTyped.length > 0 || rows.length > 0 ? asTyped : inOtherWords();
  const localities = all.filter(({ called }) => called === null);
  if (rows.length === 0 && all.length === 0) return null;
  const isStop = rows.some((row) => row.role === 'stop');
  return {
    kinds: rows.flatMap((row) => (row.role === 'kind' ? (kinds.get(row.meaning) ?? []) : [])),
    sections: rows.flatMap((row) => (row.role === 'section' ? [row.meaning] : [])),
    isStop,
    isGenitive: rows.some((row) => row.role === 'stop' && row.meaning === 'of'),
    isList: rows.some((row) => row.role === 'list'),
    // De and in are codes of countries too.
    localities: isStop ? [] : localities,
    called: isStop || localities.length > 0 ? [] : all.flatMap(({ called }) => JSON.parse(called ?? '[]') as string[]),
  };
}

/** Returns the part of a profile that a folded word, or several, ask for; null where they ask for none. */
export function sectionOf(db: ReferenceDatabase, text: string): string | null {
  return (
    lexiconOf(db)
      .words.get(text)
      ?.find((row) => row.role === 'section')?.meaning ?? null
  );
}

/** Whether a folded word only fills. */
export function isFiller(db: ReferenceDatabase, text: string): boolean {
  return (
    lexiconOf(db)
      .words.get(text)
      ?.some((row) => row.role === 'stop') ?? false
  );
}

/** Whether a folded word of a school's English name says that it teaches one thing alone. */
export function isNarrower(db: ReferenceDatabase, text: string): boolean {
  return lexiconOf(db).narrower.some(({ word, stem }) => (stem === 1 ? text.startsWith(word) : text === word));
}

/** Returns what a folded word, or several with a space between, mean beside names; null where nothing. */
export function meaningsOf(db: ReferenceDatabase, text: string): Meanings | null {
  return found(db).get(text, () => read(db, lexiconOf(db), text));
}

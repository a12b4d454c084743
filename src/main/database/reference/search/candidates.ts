import type { ReferenceDatabase } from '../../open.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, collect, told, type Candidate, type Reading, type Wanted } from './collection.ts';
import { takeAmongOthers, takeTeachingThere, takeThere } from './kind-and-place.ts';
import type { Core } from './cores.ts';
import { withoutSlips } from './mistyped-words.ts';
import { depthOf } from './place-meant.ts';
import { parseQuery, type Query, type QueryWord } from './query-words.ts';
import { redivided, withAbbreviations, withCorrections } from './rewrites.ts';
import { takeAbbreviationAmongOthers, takeNameAmongOthers } from './take-among-others.ts';
import { takeButForACharacter } from './take-but-for-a-character.ts';
import { takeCode } from './take-codes.ts';
import {
  takeBesideMedicine,
  takeCores,
  takeLoose,
  takeLooseSounds,
  takeSounding,
  takeTeaching,
  takeUniversityBesideMedicine,
  takeWadeGiles,
} from './take-loosely.ts';
import { takeNames } from './take-names.ts';
import { isOfOtherLayout, takeNameInOtherLayout, takeOtherLayout } from './take-other-layout.ts';
import { takeSlipped } from './take-slipped.ts';
import { takeStart, takeWithoutUnknown } from './take-without.ts';
import { understand, type Understanding } from './understand.ts';
import { looksLikeWadeGiles } from './wade-giles.ts';
import { allButOne, inNamesAndPlaces, inTexts, sounding } from './word-lists.ts';

export interface Candidates {
  readonly found: readonly Candidate[];
  readonly reading: Reading;
}
/** What is found where words that nothing has are written as those that they are nearest to; null where that is nothing, either. */
function candidatesOfCorrected(
  db: ReferenceDatabase,
  wanted: Wanted,
  isMeant: (instead: string) => boolean = () => true,
): Candidates | null {
  const instead = withoutSlips(db, wanted.text);
  if (instead === null || !isMeant(instead)) return null;
  const { found, reading } = candidatesFor(db, {
    ...wanted,
    text: instead,
    query: parseQuery(instead),
    isCorrected: true,
  });
  return found.length > 0 ? { found, reading: { ...reading, instead } } : null;
}

/** What is found where the one word beside a kind of school, and maybe a country, is a mistyped town's: that is nearer than a name with more slips, or one that has no such kind. */
function candidatesOfTown(db: ReferenceDatabase, wanted: Wanted, understood: Understanding): Candidates | null {
  const { kinds, place, unknown } = understood;
  const [word, ...others] = unknown;
  const isNarrow = place !== null && depthOf(place) > 0;
  if (kinds.length === 0 || isNarrow || word === undefined || others.length > 0) return null;
  if (!parseQuery(word).words.every((one) => inNamesAndPlaces(db, one).none)) return null;
  return candidatesOfCorrected(db, wanted, (instead) => understand(db, instead)?.isFilter === true);
}

/** Returns the entities that may be hits, those of earlier and stricter steps first, within a step the best known; and how what was typed was taken. */
export function candidatesFor(db: ReferenceDatabase, wanted: Wanted): Candidates {
  const { text } = wanted;
  const collection = collect(db, wanted);
  const { takeWords, size, all } = collection;
  const understood = understand(db, text);
  const query: Query = {
    ...wanted.query,
    ...(understood?.isPlace ? { isPlace: true } : {}),
    ...(understood?.isGeneral ? { isGeneral: true } : {}),
  };
  takeCode(db, collection, wanted);
  if (size() === 0 && looksLikeWadeGiles(text)) {
    takeBeginning(db, collection, query, 0, 'exact');
    if (size() === 0) takeWadeGiles(db, collection, query);
  }
  let reading = size() === 0 && isOfOtherLayout(db, text) ? takeOtherLayout(db, collection, text) : asNames;
  if (size() === 0) reading = takeNames(db, collection, query, understood, text);
  const ifNone = (next: () => Reading | void): void => {
    if (size() === 0) reading = next() ?? reading;
  };
  const takeOfCores = (cores: readonly Core[], takeOf: typeof takeButForACharacter): void => {
    for (const core of cores)
      ifNone(() => {
        takeOf(db, collection, core.query);
        return size() > 0 ? told(core) : asNames;
      });
  };
  ifNone(() => {
    takeWadeGiles(db, collection, query);
  });
  ifNone(() => takeNameInOtherLayout(db, collection, text));
  // A word for a part of a profile would sound like some name.
  const asksForSection = (understood?.cores.length ?? 0) > 0;
  const whole = understood?.cores.filter((core) => !core.dropsKind) ?? [];
  takeOfCores(whole, takeButForACharacter);
  if (asksForSection) ifNone(() => takeCores(db, collection, whole));
  // Characters with others between are a name cut short, and say more than one with its words for kinds set aside.
  else if (query.words.some((word) => word.chinese) && !understood?.isCalledOtherwise)
    ifNone(() => takeSounding(collection, query));
  if (understood) {
    for (const name of understood.nominative) ifNone(() => takeNames(db, collection, name));
    ifNone(() => takeTeachingThere(db, collection, understood));
    ifNone(() => takeLoose(collection, understood));
    ifNone(() => takeTeaching(db, collection, understood));
  }
  // One slip before what stands between; where nothing does, as where no word means anything, all are looked for at once.
  if (understood)
    ifNone(() => {
      takeSlipped(db, collection, query, { most: 1 });
    });
  const there = size() === 0 && understood && !wanted.isCorrected ? candidatesOfTown(db, wanted, understood) : null;
  if (there) return there;
  if (understood) ifNone(() => takeUniversityBesideMedicine(db, collection, understood));
  ifNone(() => {
    takeSlipped(db, collection, query);
  });
  takeOfCores([...whole, ...(understood?.cores.filter((core) => core.dropsKind) ?? [])], takeSlipped);
  ifNone(() => {
    takeButForACharacter(db, collection, query);
  });
  ifNone(() => takeNameAmongOthers(db, collection, text));
  if (!asksForSection && !understood?.isFilter && !understood?.isCalledOtherwise)
    ifNone(() => takeSounding(collection, query));
  if (understood) {
    if (understood.isFilter) ifNone(() => takeThere(db, collection, understood));
    if (!understood.isCalledOtherwise) ifNone(() => takeLooseSounds(db, collection, understood));
    ifNone(() => takeCores(db, collection, understood.cores));
  }
  ifNone(() => {
    for (const asked of [...redivided(db, query), ...withAbbreviations(db, query)])
      takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
  });
  ifNone(() =>
    takeAbbreviationAmongOthers(db, collection, query, understood?.loose.section ?? null, understood?.place ?? null),
  );
  ifNone(() => takeOtherLayout(db, collection, text));
  if (asksForSection || understood?.isFilter) ifNone(() => takeSounding(collection, query));
  const respelt = size() === 0 && !wanted.isCorrected ? candidatesOfCorrected(db, wanted) : null;
  if (respelt) return respelt;
  if (wanted.inTexts && !all().some(({ code, step }) => code && step === 0))
    takeWords(inTexts, { query, step: 4, how: 'read', finding: 'words', inText: true });
  ifNone(() => {
    const loose = understood && understood.loose.query.words.length > 0 ? understood.loose : null;
    const corrected = withCorrections(db, loose?.query ?? query);
    takeWords(sounding, { query: corrected, step: 5, how: 'sounded', finding: 'words' });
    return loose && size() > 0 ? told(loose) : asNames;
  });
  if (query.words.some((word) => word.chinese))
    ifNone(() => takeWords(allButOne, { query, step: 5, how: 'sounded', finding: 'words' }));
  const isNowhere = (word: QueryWord) => sounding(db, word).none && inTexts(db, word).none;
  const inNoName = (word: QueryWord) => inNamesAndPlaces(db, word).none;
  const shortest = understood?.cores.toSorted((a, b) => a.query.words.length - b.query.words.length)[0];
  if (understood?.unknown.every((text) => parseQuery(text).words.every(inNoName)))
    ifNone(() => takeAmongOthers(db, collection, understood));
  // A name beside words of which the text of some profile has one, too: "Tbilisi medical univ last date".
  if (understood?.loose.section)
    ifNone(() => takeWithoutUnknown(db, collection, understood.loose.query, understood.loose, inNoName));
  ifNone(() => takeStart(db, collection, query, understood?.loose.section ?? null));
  if (understood) ifNone(() => takeAmongOthers(db, collection, understood));
  if (understood) ifNone(() => takeBesideMedicine(db, collection, understood));
  for (const core of [...(shortest ? [shortest] : []), { query, section: null, asides: [] }])
    ifNone(() => takeWithoutUnknown(db, collection, core.query, core, isNowhere));
  return { found: all(), reading };
}

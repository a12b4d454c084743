import type { AdditionMistake, AdditionPart } from '../../shared/contract/additions.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import { checkClaims } from '../check/claims.ts';
import { checkCodes } from '../check/codes.ts';
import { checkDates } from '../check/dates.ts';
import { checkNames } from '../check/names.ts';
import { checkProgrammes } from '../check/programmes.ts';
import { checkRecords } from '../check/records.ts';
import { checkSpacing } from '../check/spacing.ts';
import { checkYears } from '../check/years.ts';
import type { Check } from '../check/rule.ts';
import { noDirectory } from '../directory/directory-file.ts';
import { sourceFile, type InstitutionFile, type SourceFile } from '../format/files.ts';
import type { Sources } from '../read.ts';
import { readForm, type Path } from '../form.ts';
import type { Located } from '../source-text.ts';
import { citing, partForms } from './fragment.ts';

/** The rules of the compiler that one file with one source can be held to; the others are about all files at once. */
const checks: readonly Check[] = [
  checkClaims,
  checkCodes,
  checkProgrammes,
  checkYears,
  checkDates,
  checkSpacing,
  checkRecords,
];

/** Of a school its names, too; that no other has them is told apart from this, since two may be called the same. */
const checksOfSchool: readonly Check[] = [...checks, checkNames];

/** Under which a mistake names the source. */
const cited = 'your-source';

/** Under which one names the register or the results. */
const recordFile = 'your-record';

type Fragment = Readonly<Record<string, unknown>>;

export interface Checked {
  readonly part: AdditionPart;
  readonly programme: string | null;
  readonly body: Fragment;
  readonly source: Fragment;
}

/** Whom it is added to, and the edition that it is added to. */
export interface Holder {
  readonly slug: string;
  readonly kind: Kind;
  readonly edition: string;
  /** The slugs of its programmes, of which a listing may name one; none where it is left out. */
  readonly programmes?: readonly string[];
}

const located = <Value>(file: string, value: Value): Located<Value> => ({
  file,
  slug: file,
  value,
  lineOf: () => 1,
});

/** The parts of a file of a school that has nothing but what is added. */
const bare: Omit<InstitutionFile, 'kind'> = {
  tier: 'profile',
  names: [],
  place: { country: 'XX' },
  distinct_from: [],
  claims: [],
  programmes: [],
  rankings: [],
  units: [],
  events: [],
  passages: [],
  gaps: {},
};

/** A programme that nothing is said of. */
const bareProgramme = {
  title: { en: '-', zh: '-', ru: '-' },
  level: 'bachelor' as const,
  source: [cited],
  claims: [],
  specialities: [],
};

interface Placed {
  readonly file: InstitutionFile;
  /** What stands in files of their own. */
  readonly registers?: Sources['registers'];
  readonly results?: Sources['results'];
  /** Where in its file the fragment is. */
  readonly at: Path;
}

/** The register that a listing stands on, as far as the listing is checked by it. */
const bareRegister = {
  title: { en: '-', zh: '-', ru: '-' },
  body: { en: '-', zh: '-', ru: '-' },
  purpose: 'directory' as const,
  complete: 'partly' as const,
  source: [cited],
};

/** The files in which the fragment stands. */
function placed({ part, programme }: Checked, value: unknown, kind: Kind): Placed {
  const school = { ...bare, kind };
  switch (part) {
    case 'claim': {
      const claims = [value as InstitutionFile['claims'][number]];
      if (programme === null) return { file: { ...school, claims }, at: ['claims', 0] };
      return {
        file: { ...school, programmes: [{ ...bareProgramme, slug: programme, claims }] },
        at: ['programmes', 0, 'claims', 0],
      };
    }
    case 'programme':
      return {
        file: { ...school, programmes: [value as InstitutionFile['programmes'][number]] },
        at: ['programmes', 0],
      };
    case 'event':
      return { file: { ...school, events: [value as InstitutionFile['events'][number]] }, at: ['events', 0] };
    case 'school':
      return { file: value as InstitutionFile, at: [] };
    case 'listing': {
      const listings = [value as Sources['registers'][number]['value']['listings'][number]];
      return {
        file: school,
        registers: [located(recordFile, { ...bareRegister, listings })],
        at: ['listings', 0],
      };
    }
    case 'result':
      return {
        file: school,
        results: [located(recordFile, value as Sources['results'][number]['value'])],
        at: [],
      };
  }
}

/** The sources that have this file and this source alone; null where it cannot be read: what is said of the rest is said all the same. */
function sourcesOf(
  file: Located<InstitutionFile>,
  { registers = [], results = [] }: Placed,
  source: SourceFile | null,
  { edition, programmes = [] }: Holder,
): Sources {
  const none = new Set<string>();
  // What else the school has is named by listings alone.
  const school =
    registers.length === 0
      ? file
      : located(file.slug, { ...file.value, programmes: programmes.map((slug) => ({ ...bareProgramme, slug })) });
  return {
    institutions: [school],
    alliances: [],
    organizations: [],
    rankings: [],
    sources: source === null ? [] : [located(cited, source)],
    registers,
    rules: [],
    results,
    places: {},
    placeFiles: [],
    placeNames: {},
    otherNames: { words: {}, schools: {} },
    words: { kinds: {}, sections: {}, stops: {}, genitives: {}, lists: {}, narrower: {}, regions: {} },
    directory: noDirectory,
    edition: { edition, redirects: {} },
    editionLines: located('edition.yaml', null),
    released: located('released.yaml', { edition: null, slugs: [] }),
    known: {
      institutions: new Set([file.slug]),
      alliances: none,
      organizations: none,
      rankings: none,
      sources: none,
      registers: none,
      rules: none,
      results: none,
    },
    unread: [],
    hash: '',
  };
}

const pathText = (path: Path): string => path.map(String).join('.');

/**
 * Returns what the compiler finds wrong with one addition, by its own rules, each with the path of the part it is
 * about, below `body` or `source`; empty where it is sound.
 */
export function checkAddition(addition: Checked, holder: Holder): readonly AdditionMistake[] {
  const { slug, kind } = holder;
  const source = readForm(addition.source, sourceFile);
  const body = readForm(citing(addition.part, addition.body, cited), partForms[addition.part]);
  const mistakes: AdditionMistake[] = [];
  for (const [below, read] of [
    ['body', body],
    ['source', source],
  ] as const)
    if ('wrong' in read)
      for (const { at, problem } of read.wrong) mistakes.push({ at: pathText([below, ...at]), problem });
  if ('wrong' in body) return mistakes;
  const where = placed(addition, body.value, kind);
  const { file, at } = where;
  const school = located(slug, file);
  const sources = sourcesOf(school, where, 'value' in source ? source.value : null, holder);
  for (const check of addition.part === 'school' ? checksOfSchool : checks)
    check(sources, (of, path, problem) => {
      const inSource = of.file === cited;
      const rest = inSource ? path : path.slice(at.length);
      mistakes.push({ at: pathText([inSource ? 'source' : 'body', ...rest]), problem });
    });
  return mistakes;
}

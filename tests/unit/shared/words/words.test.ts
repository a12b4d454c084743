import { listingStates } from '../../../../src/shared/domain/rules/evaluate.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { institutionFilter, institutionSorts } from '../../../../src/shared/contract/institutions.ts';
import { compareSections, plainFields, programmeMeasures } from '../../../../src/shared/domain/compare-fields.ts';
import {
  gapReasons,
  kinds,
  listingStatuses,
  membershipRoles,
  nameKinds,
  programmeLevels,
  sourceKinds,
  unitKinds,
} from '../../../../src/shared/domain/kinds.ts';
import { expectedFields } from '../../../../src/shared/domain/coverage.ts';
import { writtenLanguages } from '../../../../src/shared/domain/language.ts';
import { propertyGroups } from '../../../../src/shared/domain/properties/property.ts';
import { errorCodes } from '../../../../src/shared/result.ts';
import { textsIn, type CatalogTexts } from '../../../../src/shared/words/catalog.ts';
import { messagesOf, partsOf, type Branch } from './message-parts.ts';
import { unusedKeys } from './used-keys.ts';

const en = textsIn('en');
const messages = {
  en: messagesOf(en as Branch),
  zh: messagesOf(textsIn('zh') as Branch),
  ru: messagesOf(textsIn('ru') as Branch),
};
const paths = [...messages.en.keys()];

describe('the words', () => {
  it('take the same arguments in all writtenLanguages', () => {
    const different = paths.filter((path) =>
      writtenLanguages.some(
        (language) =>
          partsOf(messages[language].get(path) ?? '').names.join() !==
          partsOf(messages.en.get(path) ?? '').names.join(),
      ),
    );
    expect(different).toEqual([]);
  });

  it('have in each plural the forms that the language needs for whole numbers', () => {
    // After a Russian preposition few, many and other are one form: у # вузов.
    const needed = { en: ['one other'], zh: ['other'], ru: ['few many one other', 'one other'] };
    for (const language of writtenLanguages) {
      for (const [path, message] of messages[language])
        for (const plural of partsOf(message).plurals)
          expect(needed[language], `${language} ${path}`).toContain(plural.join(' '));
    }
  });

  it('use plurals in Russian wherever English does', () => {
    expect(
      paths.filter(
        (path) =>
          partsOf(messages.en.get(path) ?? '').plurals.length !== partsOf(messages.ru.get(path) ?? '').plurals.length,
      ),
    ).toEqual([]);
  });

  it('write what English counts in groups of digits in every language', () => {
    const counted = paths.filter((path) => partsOf(messages.en.get(path) ?? '').plurals.length > 0);
    for (const language of writtenLanguages)
      for (const path of counted) {
        const message = messages[language].get(path) ?? '';
        const bare = [...(messages.en.get(path) ?? '').matchAll(/\{(\w+), plural/g)]
          .map(([, name = '']) => name)
          .filter((name) => message.includes(`{${name}}`));
        expect(bare, `${language} ${path}`).toEqual([]);
      }
  });

  it('leave no “г.” of a Russian year alone on a line', () => {
    expect(paths.filter((path) => /\} г\./.test(messages.ru.get(path) ?? ''))).toEqual([]);
  });

  it('set no space between a name and the Chinese words around it: the page does, where the name is in Latin letters', () => {
    const spaced = paths.filter((path) =>
      /\p{Script=Han} \{(?:name|a|b|school)\}|\{(?:name|a|b|school)\} \p{Script=Han}/u.test(
        messages.zh.get(path) ?? '',
      ),
    );
    expect(spaced.filter((path) => !/^(?:packs|problems)\./.test(path))).toEqual([]);
  });

  it.each(writtenLanguages)('can be read in %s with any number, none left raw', { timeout: 30_000 }, (language) => {
    const raw: string[] = [];
    for (const [path, message] of messages[language]) {
      if (message === '') continue;
      const read = createTranslator({
        locale: language,
        messages: { only: message } as never,
        onError: (error) => {
          throw error;
        },
      }) as unknown as (key: string, values: object) => string;
      const { names } = partsOf(message);
      // Without an argument a message is the same for every number.
      for (const count of names.length > 0 ? [0, 1, 2, 5, 21, 1000] : [0]) {
        const text = read('only', Object.fromEntries(names.map((name) => [name, count])));
        if (/[{}#]/.test(text)) raw.push(`${path}: ${text}`);
      }
    }
    expect(raw).toEqual([]);
  });

  it('have no blank text but the units that are shown as bare numbers, and no space at an end', () => {
    for (const language of writtenLanguages) {
      expect(
        [...messages[language]]
          .filter(([path, message]) => message === '' && !path.startsWith('value.unit.'))
          .map(([path]) => path),
      ).toEqual([]);
      expect([...messages[language]].filter(([, message]) => message !== message.trim()).map(([path]) => path)).toEqual(
        [],
      );
    }
  });
});

describe('no English is left', () => {
  /** Keys of the keyboard, file formats, and names that are written so everywhere. */
  const anywhere = new Set([
    'PDF',
    'CSV',
    'JSON',
    'Excel',
    'GeoJSON',
    'CSL',
    'BibTeX',
    'Zotero',
    'LaTeX',
    // Encodings, and how names of files end.
    'Unicode',
    'UTF',
    'LE',
    'BE',
    'Windows',
    'GB18030',
    'Big5',
    'Shift',
    'JIS',
    'KOI8',
    'R',
    'EUC',
    'KR',
    'xlsx',
    'csv',
    'A4',
    'Letter',
    'S',
    'C',
    'P',
    'N',
    'B',
    'Ctrl',
    'Alt',
    'Enter',
    'Esc',
    'Tab',
    'Home',
    'End',
    'K',
    'ISO',
    'MBBS',
    'URL',
    'CNY',
    'RMB',
    'RUB',
    'USD',
    'EUR',
    // The endings of files.
    'almanac',
    'list',
    'pack',
    'zip',
    // Registers and rankings, and how their codes begin.
    'ESI',
    'ROR',
    'GRID',
    'WDOMS',
    'HSK',
    'CSCA',
    'F000',
    'Q',
  ]);
  const fileEndings = /\.(almanac-list|almanac-pack|almanac-edition|zip|json)\b/g;
  const properNames =
    /Double First-Class|Essential Science Indicators|Research Organization Registry|World Directory of Medical Schools/g;
  const codes = /\b(?:03yrm5c26|Q13371|(?:ror|wikidata)\.org)\b/g;
  const englishIn = (catalog: ReadonlyMap<string, string>) =>
    [...catalog].flatMap(([path, message]) =>
      (
        partsOf(message)
          .text.replace(fileEndings, '')
          .replace(properNames, '')
          .replace(codes, '')
          .match(/[A-Za-z]+\d*/g) ?? []
      )
        .filter((word) => !anywhere.has(word))
        .map((word) => `${path}: ${word}`),
    );

  it('in Chinese or Russian', () => {
    expect(englishIn(messages.zh)).toEqual([]);
    expect(englishIn(messages.ru)).toEqual([]);
  });

  it('and each text that has words has them in its own script', () => {
    const lacking = (catalog: ReadonlyMap<string, string>, script: RegExp) =>
      [...catalog]
        .filter(
          ([, message]) => /\p{L}/u.test(partsOf(message).text.replace(/[A-Za-z²]+\d*/g, '')) && !script.test(message),
        )
        .map(([path]) => path);
    expect(lacking(messages.zh, /\p{Script=Han}/u)).toEqual([]);
    expect(lacking(messages.ru, /\p{Script=Cyrillic}/u)).toEqual([]);
    expect(lacking(messages.en, /[A-Za-z]/)).toEqual([]);
  });

  it('would be seen', () => {
    expect(
      englishIn(
        new Map([
          ['a.b', '收藏 school'],
          ['a.c', '存为 PDF'],
          ['a.d', '{count, plural, other {# schools}}'],
        ]),
      ),
    ).toEqual(['a.b: school', 'a.d: schools']);
  });
});

describe('every text is asked for', () => {
  const source = join(import.meta.dirname, '../../../../src');
  const files = globSync('{renderer,main,shared}/**/*.{ts,tsx}', { cwd: source }).map((path) => ({
    path,
    text: readFileSync(join(source, path), 'utf8'),
  }));
  const enumerated = new Set<string>([
    ...errorCodes,
    ...propertyGroups,
    ...gapReasons,
    ...sourceKinds,
    ...unitKinds,
    ...membershipRoles,
    ...listingStatuses,
    ...nameKinds,
    ...institutionSorts,
    ...expectedFields,
    ...kinds,
    ...programmeLevels,
    ...compareSections,
    ...programmeMeasures,
    ...plainFields,
    ...Object.keys(institutionFilter.shape),
    ...writtenLanguages,
    // Of `standingWords`.
    ...listingStates.map((state) => `state.${state}`),
    'refused.listed',
    'refused.conditional',
    'fr',
  ]);

  it('by some file of the window', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(unusedKeys(paths, files, enumerated)).toEqual([]);
  });

  it('and one that is not would be seen', () => {
    const text =
      "const t = useTranslations('profile');\n t('title'); t(`facet.${facet}`); t(open ? 'hide' : 'show'); t(role);\nconst ta = useTranslations('app'); ta('name')";
    const asked = [
      'profile.title',
      'profile.facet.size',
      'profile.hide',
      'profile.show',
      'profile.founder',
      'app.name',
    ];
    const files = [
      { path: 'features/profile/page.tsx', text },
      { path: 'features/profile/undo.ts', text: "did({ told: (say) => say('removed', { name }) })" },
      { path: 'features/other/x.ts', text: "(say) => say('gone')" },
    ];
    expect(unusedKeys([...asked, 'profile.removed'], files, new Set(['founder']))).toEqual([]);
    const written = [
      {
        path: 'domain/a.ts',
        text: "say('kind.council'); reader.say(`property.${id}.label`, { x }); pen.say(words[per])",
      },
      { path: 'domain/b.ts', text: "pen.say(words[per]); const words = { year: 'value.perYear' }; call('lists.move')" },
    ];
    expect(unusedKeys(['kind.council', 'property.a-b.label', 'value.perYear'], written, new Set())).toEqual([]);
    expect(unusedKeys(['kind.company', 'property.a.meaning', 'value.once'], written, new Set())).toHaveLength(3);
    expect(
      unusedKeys(
        ['profile.gone', 'profile.facets', 'app.title', 'search.title', 'app.founder'],
        files,
        new Set(['founder']),
      ),
    ).toEqual(['profile.gone', 'profile.facets', 'app.title', 'search.title', 'app.founder']);
  });

  it.each<[keyof CatalogTexts, readonly string[]]>([
    ['group', propertyGroups],
    ['gap', gapReasons],
    ['sourceKind', sourceKinds],
    ['unitKind', unitKinds],
    ['role', membershipRoles],
    ['listingStatus', listingStatuses],
  ])('%s has a text for each value there is, and no other', (namespace, values) => {
    expect(Object.keys(en[namespace]).toSorted()).toEqual([...values].toSorted());
  });

  it('a number stays on the line of the sign before it', () => {
    const parted = (catalog: ReadonlyMap<string, string>) =>
      [...catalog].filter(([, message]) => /(?:№|\bNo\.) /.test(message)).map(([path]) => path);
    expect(parted(new Map([['a.b', '№ {line}']]))).toEqual(['a.b']);
    expect(Object.values(messages).flatMap(parted)).toEqual([]);
  });

  it('a control that is called by more than it shows is called by that in every language', () => {
    const short = (key: string) => key.replace(/Of$/, '');
    const holds = (language: keyof typeof messages, key: string) =>
      messages[language]
        .get(key)
        ?.toLowerCase()
        .includes(messages[language].get(short(key))?.toLowerCase() ?? '');
    const pairs = [...messages.en.keys()].filter(
      (key) => key.endsWith('Of') && messages.en.has(short(key)) && holds('en', key),
    );
    expect(pairs).toContain('additions.changeOf');
    for (const language of writtenLanguages)
      expect(
        pairs.filter((key) => !holds(language, key)),
        language,
      ).toEqual([]);
  });

  it('every error code has its text', () => {
    for (const code of errorCodes) expect(en.error).toHaveProperty(code);
  });
});

describe('reading the parts of a message', () => {
  it('finds arguments, plurals and text, nested ones too', () => {
    expect(partsOf('{count, plural, =0 {None} one {# school of {total}} other {# schools}} in {town}')).toEqual({
      names: ['count', 'total', 'town'],
      plurals: [['one', 'other']],
      text: expect.stringContaining('schools') as string,
    });
    expect(partsOf('plain')).toEqual({ names: [], plurals: [], text: 'plain' });
  });

  it.each(['{', '}', 'a {b', 'a b}', '{a, plural, one {#}', '{}'])('refuses %s', (message) => {
    expect(() => partsOf(message)).toThrow(/in: /);
  });
});

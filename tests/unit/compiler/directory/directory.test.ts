import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectSaid } from '../../../support/said-problem.ts';
import { inEnglish } from '../../../../src/compiler/mistake.ts';
import { checkSources } from '../../../../src/compiler/check/check.ts';
import { directoryText, readDirectory } from '../../../../src/compiler/directory/directory-file.ts';
import { joinDirectory } from '../../../../src/compiler/directory/join-directory.ts';
import type { DirectoryRecord } from '../../../../src/compiler/directory/make-directory.ts';
import { readSources } from '../../../../src/compiler/read.ts';
import { writeReference } from '../../../../src/compiler/write/write.ts';
import { openReference } from '../../../../src/main/database/open.ts';
import { describeReference } from '../../../../src/main/database/reference/about.ts';
import { listInstitutions } from '../../../../src/main/database/reference/browse/institution-list.ts';
import { searchEntities } from '../../../../src/main/database/reference/search/search-entities.ts';
import { editedSources, fixtureSources, temporaryFolder } from '../../../support/fixture-reference.ts';

const record = (
  domain: string,
  country: string,
  ...names: (readonly [DirectoryRecord['names'][number]['lang'], string])[]
) => ({
  domain,
  others: [],
  country,
  kind: 'university' as const,
  names: names.map(([lang, value]) => ({ lang, value })),
});

const records: readonly DirectoryRecord[] = [
  record('ox.ac.uk', 'GB', ['en', 'University of Oxford']),
  record('seoil.ac.kr', 'KR', ['ko', '서일대학교']),
  record('volga.example', 'RU', ['en', 'Volga Polytechnic University']),
];

/** The fixture with a directory of its own. */
function folderWith(text: string): string {
  const folder = editedSources([]);
  writeFileSync(path.join(folder, 'directory.tsv'), text);
  return folder;
}

function referenceWith(all: readonly DirectoryRecord[]) {
  const target = path.join(temporaryFolder(), 'reference.db');
  writeReference(readSources(folderWith(directoryText('star-tables', all))).sources, target);
  const opened = openReference(target);
  if (!opened.ok) throw new Error(opened.error.message);
  onTestFinished(() => {
    opened.value.close();
  });
  return opened.value;
}

describe('the file of the directory', () => {
  it('says all of each record', () => {
    const both = {
      ...(records[0] as DirectoryRecord),
      others: ['oxford.example'],
      names: [
        { lang: 'en' as const, value: 'University of Oxford' },
        { lang: 'en' as const, value: 'Oxford', own: true as const },
      ],
    };
    expect(readDirectory(directoryText('swot', [both]))).toEqual({
      directory: { source: 'swot', records: [both] },
      mistakes: [],
    });
  });

  it.each([
    ['', 1],
    ['source\tswot\nnot an address\t\tGB\tuniversity\ten\tX University\n', 2],
    ['source\tswot\nx.edu\t\tUSA\tuniversity\ten\tX University\n', 2],
    ['source\tswot\nx.edu\t\tUS\tcastle\ten\tX University\n', 2],
    ['source\tswot\nx.edu\t\tUS\tuniversity\txx\tX University\n', 2],
    ['source\tswot\nx.edu\t\tUS\tuniversity\ten\n', 2],
    ['source\tswot\nx.edu\t\tUS\tuniversity\ten\tX\nx.edu\t\tUS\tuniversity\ten\tX\n', 3],
  ])('with a mistake names its line: %j', (text, line) => {
    const { mistakes } = readDirectory(text);
    expect(mistakes.map((mistake) => mistake.line)).toEqual([line]);
    for (const { problem } of mistakes) expectSaid(problem);
  });

  it('must name a source that is there', () => {
    const { sources } = readSources(folderWith(directoryText('nobody', records)));
    expect(checkSources(sources).map(({ file, problem }) => `${file}: ${inEnglish(problem).what}`)).toContain(
      'directory.tsv: There is no source `nobody`.',
    );
  });
});

describe('a record that an institution of the edition stands for', () => {
  const { sources } = readSources(fixtureSources);
  const [songhua] = sources.institutions;
  const name = songhua?.value.names.find(({ lang, kind }) => lang === 'en' && kind === 'official')?.value ?? '';
  const country = songhua?.value.place.country ?? '';
  const joined = (...all: DirectoryRecord[]) =>
    joinDirectory({ ...sources, directory: { source: 'swot', records: all } });

  it('does not stand beside it where both have the name in the same country, and what was kept under it leads there', () => {
    const { records: left, redirects } = joined(record('sh.example', country, ['en', `The ${name}`]));
    expect(left).toEqual([]);
    expect([...redirects]).toEqual([['sh-example', songhua?.slug]]);
  });

  it('is reached by the slugs of its other addresses, and where an institution stands for it so is that', () => {
    const byOther = { ...record('new.example', 'BR', ['en', 'Another name']), others: ['old.example', 'kept.example'] };
    const kept = record('kept.example', 'BR', ['en', 'A third name']);
    const known = { ...record('sh.example', country, ['en', name]), others: ['songhua-old.example'] };
    expect(Object.fromEntries(joined(byOther, kept, known).redirects)).toEqual({
      'sh-example': songhua?.slug,
      'songhua-old-example': songhua?.slug,
      'old-example': 'new-example',
    });
  });

  it('does not stand beside it where the edition leads from it to there', () => {
    const { records: left } = joinDirectory({
      ...sources,
      edition: { ...sources.edition, redirects: { 'old-example': 'songhua-university' } },
      directory: { source: 'swot', records: [record('old.example', 'BR', ['en', 'Another name'])] },
    });
    expect(left).toEqual([]);
  });

  it('does not stand beside it where that is told from its namesakes abroad by a note, and no other of its country is called so', () => {
    const file = songhua as NonNullable<typeof songhua>;
    const noted = (slug: string, value: string) => ({
      ...file,
      slug,
      value: { ...file.value, names: [{ value, lang: 'en' as const, kind: 'official' as const }] },
    });
    const left = (...institutions: (typeof file)[]) =>
      joinDirectory({
        ...sources,
        institutions,
        directory: { source: 'swot', records: [record('lake.example', country, ['en', 'Science & Lake University'])] },
      }).records.length;
    const one = noted('one', 'Science and Lake University (Australia)');
    expect(left(one)).toBe(0);
    expect(left(one, noted('two', 'Science and Lake University (North)'))).toBe(1);
    expect(left(one, noted('two', 'Science and Lake University'))).toBe(0);
  });

  it('stays where only the name is the same', () => {
    expect(joined(record('sh.example', 'BR', ['en', name])).records).toHaveLength(1);
  });

  it('does not stand beside it where both have the site', () => {
    const site = { property: 'website', value: 'https://www.songhua.example/en/', source: ['star-tables'] };
    const file = songhua as NonNullable<typeof songhua>;
    const withSite = { ...file, value: { ...file.value, claims: [...file.value.claims, site] } };
    const { records: left, redirects } = joinDirectory({
      ...sources,
      institutions: [withSite],
      directory: { source: 'swot', records: [record('songhua.example', 'BR', ['en', 'Another name'])] },
    });
    expect(left).toEqual([]);
    expect([...redirects.values()]).toEqual([file.slug]);
  });
});

describe('the directory in a reference', () => {
  it('comes after all others, with country, site and source, and nothing guessed', () => {
    const db = referenceWith(records);
    expect(
      db
        .prepare(
          `SELECT e.slug, e.country, e.city, c.value, c.source_id FROM entity AS e JOIN claim AS c ON c.entity_id = e.id
           WHERE e.tier = 'directory' AND c.property = 'website' ORDER BY e.slug`,
        )
        .all()[0],
    ).toEqual({ slug: 'ox-ac-uk', country: 'GB', city: null, value: 'https://ox.ac.uk/', source_id: 'star-tables' });
    expect(
      db
        .prepare(
          "SELECT min(id) > (SELECT max(id) FROM entity WHERE tier <> 'directory') AS last FROM entity WHERE tier = 'directory'",
        )
        .get(),
    ).toEqual({ last: 1 });
    expect(describeReference(db)).toMatchObject({ directory: 3, listed: 2 });
  });

  it('is shown by Browse when it is asked for, and always counted', () => {
    const db = referenceWith(records);
    const list = (filter: object) =>
      listInstitutions(db, { filter, sort: 'name', descending: false, language: 'en', offset: 0, limit: 10 });
    const all = list({});
    expect(all.rows.every(({ tier }) => tier !== 'directory')).toBe(true);
    expect(all.facets['tier']?.find(({ value }) => value === 'directory')?.count).toBe(3);
    expect(list({ tier: ['directory'] }).rows.map(({ slug }) => slug)).toEqual([
      'ox-ac-uk',
      'volga-example',
      'seoil-ac-kr',
    ]);
  });

  it('is found by its own name and site first, and never before a profile that fits as well', () => {
    const db = referenceWith(records);
    const first = (text: string) => searchEntities(db, { text, limit: 5 }).hits[0]?.slug;
    expect(first('university of oxford')).toBe('ox-ac-uk');
    expect(first('서일대학교')).toBe('seoil-ac-kr');
    expect(first('ox.ac.uk')).toBe('ox-ac-uk');
    expect(first('volga')).toBe('volga-state-medical-university');
  });
});

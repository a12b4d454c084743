import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesBy } from '../../../../src/compiler/directory/addresses.ts';
import { languagesBy } from '../../../../src/compiler/directory/language-of.ts';
import { makeDirectory } from '../../../../src/compiler/directory/make-directory.ts';
import { readDirectoryFilter } from '../../../../src/compiler/directory/read-filter.ts';

const { filter, mistakes } = readDirectoryFilter(path.resolve('resources/directory'));
if (!filter) throw new Error(JSON.stringify(mistakes));
const { words, domains } = filter;
const made = (rows: Readonly<Record<string, readonly string[]>>) =>
  makeDirectory(
    Object.entries(rows).map(([domain, names]) => ({ domain, names })),
    words,
    domains,
  );
const taken = (domain: string, ...names: string[]) => made({ [domain]: names }).length === 1;

describe('the filter takes higher education', () => {
  it.each([
    ['leeds.ac.uk', 'University of Leeds'],
    ['hs-niederrhein.de', 'Hochschule Niederrhein'],
    ['fh-rottenburg.de', 'Fachhochschule Rottenburg'],
    ['vassar.edu', 'Vassar College'],
    ['jirapur.ac.in', 'Jirapur College'],
    ['eng.mtn.fr', "École Nationale Supérieure d'Ingénieurs de Montagne"],
    ['unsa.pe', 'Universidad Nacional de San Agustín'],
    ['umk.edu.pl', 'Uniwersytet Mikołaja Kopernika'],
    ['mgt.ac.jp', 'Mitaka Institute'],
    ['dhs.edu.vn', 'Trường Đại học Sư Phạm'],
    ['stm.ac.id', 'Sekolah Tinggi Manajemen Nusantara'],
    ['num.edu.mn', 'Монгол Улсын Их Сургууль'],
    ['sou.edu.ge', 'სოხუმის სახელმწიფო უნივერსიტეტი'],
    ['hamk.fi', 'Hämeen ammattikorkeakoulu'],
    ['bezalel.ac.il', 'המכללה האקדמית'],
  ])('%s: %s', (domain, name) => {
    expect(taken(domain, name)).toBe(true);
  });
});

describe('the filter leaves out what is no higher education', () => {
  it.each([
    ['westex.org', 'West Essex Regional High School'],
    ['wg.de', 'Wilhelm-Gymnasium Braunschweig'],
    ['sckr.si', 'Šolski center Kranj'],
    ['bilborough.ac.uk', 'Bilborough College'],
    ['itis.edu.it', 'ITIS Zuccante'],
    ['bertacchi.edu.it', "Istituto d'Istruzione Superiore Bertacchi", 'HIGHER EDUCATION INSTITUTE BERTACCHI'],
    ['lo.edu.pl', 'Liceum Ogólnokształcące nr 5'],
    ['spssnina.edu.sk', 'Stredná priemyselná škola'],
    ['chsh.chc.edu.tw', '國立彰化高級中學'],
    ['sj.k12.tr', 'İstanbul Saint-Joseph Lisesi'],
    ['thpt.edu.vn', 'Trường THPT Chuyên Quốc Học'],
    ['verdal.vgs.no', 'Verdal Videregående Skole'],
    ['mpi-cbg.de', 'Max Planck Institute of Molecular Cell Biology'],
    ['rft.ru', 'Региональный финансово-экономический техникум'],
    ['college.kz', 'Алматинский государственный колледж'],
    ['clinic.de', 'Universitätsklinikum Bonn'],
    ['ies.es', 'IES Ramón y Cajal'],
    ['normaalilyseo.fi', 'Helsingin normaalilyseo'],
    ['smk.sch.id', 'SMK Negeri 2'],
    ['vhs.de', 'Volkshochschule Bremen'],
  ])('%s: %s', (domain, ...names) => {
    expect(taken(domain, ...names)).toBe(false);
  });
});

describe('an address', () => {
  const { siteOf, countryOf } = addressesBy(domains);
  const siteAndCountry = (domain: string) => {
    const site = siteOf(domain);
    return site && [site.domain, countryOf(site)];
  };

  it.each([
    ['students.leeds.ac.uk', 'leeds.ac.uk', 'GB'],
    ['mail.rzeszow.pl', 'mail.rzeszow.pl', 'PL'],
    ['wsiz.rzeszow.pl', 'wsiz.rzeszow.pl', 'PL'],
    ['harvard.edu', 'harvard.edu', 'US'],
    ['aub.edu', 'aub.edu', 'LB'],
    ['unicauca.edu.co', 'unicauca.edu.co', 'CO'],
    ['uic.cat', 'uic.cat', 'ES'],
    ['somebody.com', 'somebody.com', null],
    ['anybody.me', 'anybody.me', null],
    ['ucg.ac.me', 'ucg.ac.me', 'ME'],
  ])('%s is of %s in %s', (domain, site, country) => {
    expect(siteAndCountry(domain)).toEqual([site, country]);
  });

  it('of a lodging or of an ending alone is of nobody', () => {
    expect(siteOf('school.onmicrosoft.com')).toBeNull();
    expect(siteOf('ac.uk')).toBeNull();
  });
});

describe('rows of one school are one record', () => {
  it('whether students, faculties or the school itself stand there', () => {
    expect(
      made({
        'uni-x.de': ['Universität X'],
        'stud.uni-x.de': ['Universität X'],
        'math.uni-x.de': ['Fachbereich Mathematik, Universität X'],
        'my.uni-y.de': ['Universität Y'],
      }).map(({ domain, names }) => [domain, names.map(({ value }) => value)]),
    ).toEqual([
      ['uni-x.de', ['Universität X']],
      ['uni-y.de', ['Universität Y']],
    ]);
  });

  it('and none where several schools share an address that is nobody’s', () => {
    expect(made({ 'lyon.group.fr': ['Université A'], 'nice.group.fr': ['Université B'] })).toEqual([]);
  });

  it('by the same name in the same country, the address that says it in front', () => {
    const [record, ...others] = made({
      'bton.ac.uk': ['University of Brighton'],
      'brighton.ac.uk': ['University of Brighton'],
      'brighton.edu.au': ['University of Brighton'],
    });
    expect(record).toMatchObject({ domain: 'brighton.ac.uk', others: ['bton.ac.uk'], country: 'GB' });
    expect(others.map(({ country }) => country)).toEqual(['AU']);
  });

  it('a campus of it does not stand beside its name, and a remark is no name', () => {
    const [record] = made({
      'nyu.edu': ['New York University, Abu Dhabi', 'New York University', 'Official website: nyu dot edu'],
    });
    expect(record?.names).toEqual([{ lang: 'en', value: 'New York University' }]);
  });
});

it('the language of a name is told by its script, its words and its country', () => {
  const languageOf = languagesBy(words, domains);
  const cases: readonly (readonly [string, string, string])[] = [
    ['University of Zurich', 'CH', 'en'],
    ['Université de Genève', 'CH', 'fr'],
    ['Università della Svizzera italiana', 'CH', 'it'],
    ['Universidade de Vigo', 'ES', 'gl'],
    ['Київський університет', 'UA', 'uk'],
    ['Московский университет', 'RU', 'ru'],
    ['東京大学', 'JP', 'ja'],
    ['國立大學', 'TW', 'zh-Hant'],
    ['安徽工程大学', 'CN', 'zh-Hans'],
    ['دانشگاه تهران', 'IR', 'fa'],
    ['서울대학교', 'KR', 'ko'],
  ];
  expect(cases.map(([name, country]) => languageOf(name, country))).toEqual(cases.map(([, , language]) => language));
});

describe('a name that the world knows a university by', () => {
  it('stands after those of the list as our own, unless the list has it', () => {
    const names = (given: string) => made({ 'uni-heidelberg.de': [given] })[0]?.names;
    expect(names('Ruprecht-Karls-Universität Heidelberg')).toEqual([
      { lang: 'de', value: 'Ruprecht-Karls-Universität Heidelberg' },
      { lang: 'en', value: 'Heidelberg University', own: true },
    ]);
    expect(names('Heidelberg University')).toHaveLength(1);
  });
});

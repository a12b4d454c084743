import { compileFixture, type Edit } from './fixture-reference.ts';

/*
 * A reference in which a page has as much as one may ever have to hold: names as long as they are written anywhere, forty sources on
 * each of two figures, an alliance of three hundred members, a thousand schools to write a note on; and one school of which nothing is known.
 */

export const fullest = 'fullest-medical-university';
export const emptiest = 'emptiest-school';
export const alliance = 'league-of-three-hundred';
export const mostSources = 40;
export const mostMembers = 300;
export const mostNotes = 1_000;

/** The slugs of the thousand. */
export const thousand: readonly string[] = Array.from({ length: mostNotes }, (_, index) => `school-${index + 1}`);

/* Of the longest that universities bear: some 150 letters, and in Chinese some fifty signs, without a place to break. */
const long = {
  en: 'Federal State Budgetary Educational Institution of Higher Education First Intercontinental Medical University named after Academician Konstantinopolski',
  ru: 'Федеральное государственное бюджетное образовательное учреждение высшего образования «Первый межконтинентальный медицинский университет имени академика Константинопольского»',
  zh: '第一洲际医科大学附属国际临床医学与生物工程高等研究院暨康斯坦丁诺波尔斯基院士纪念医学院国际教育中心',
};
const inAll = (texts: typeof long, end = ''): string =>
  `{ en: "${texts.en}${end}", zh: "${texts.zh}${end}", ru: "${texts.ru}${end}" }`;
const each = <Made>(count: number, make: (nth: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));
const names = (end = ''): string => `names:
  - { value: "${long.en}${end}", lang: en, kind: official }
  - { value: "${long.zh}${end}", lang: zh-Hans, kind: native }
  - { value: "${long.ru}${end}", lang: ru, kind: alias }
`;

const source = (nth: number): Edit => ({
  file: `sources/witness-${nth}.yaml`,
  put: `title: "${long.en}: page ${nth}"
publisher: "${long.en}"
kind: ${['official', 'press', 'agency', 'encyclopedia'][nth % 4]}
language: en
url: https://witness-${nth}.example/${'a-very-long-part-of-an-address/'.repeat(6)}
published: 20${String(10 + (nth % 16))}
accessed: 2026-10-02
`,
});

const school: Edit = {
  file: `institutions/${fullest}.yaml`,
  put: `tier: listed
kind: medical-university
${names()}place: { country: RU, city: "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson" }
claims:
${each(mostSources, (nth) => `  - { property: students-total, value: ${8000 + nth * 137}, as_of: ${2010 + (nth % 16)}, source: witness-${nth} }\n`).join('')}${each(mostSources, (nth) => `  - { property: founded, value: ${1800 + nth}, source: witness-${nth} }\n`).join('')}programmes:
  - slug: the-longest-programme
    title: ${inAll(long)}
    degree: MBBS
    level: bachelor
    language: en
    field: "0912"
    source: witness-1
    claims:
${each(mostSources, (nth) => `      - { property: tuition, value: ${20_000 + nth * 100}, unit: CNY, as_of: ${2010 + (nth % 16)}, source: witness-${nth} }\n`).join('')}`,
};

/** The fixture's sources with all of that, as edits of it. */
const edits: readonly Edit[] = [
  ...each(mostSources, source),
  school,
  {
    file: `institutions/${emptiest}.yaml`,
    put: 'tier: listed\nkind: medical-university\nnames:\n  - { value: "X", lang: en, kind: official }\nplace: { country: RU }\n',
  },
  ...thousand.map((slug, index) => ({
    file: `institutions/${slug}.yaml`,
    put: `tier: listed\nkind: medical-university\n${names(` ${index + 1}`)}place: { country: CN, region: Heilongjiang, city: Harbin }\n`,
  })),
  {
    file: `alliances/${alliance}.yaml`,
    put: `tier: listed
kind: university-alliance
${names(' League')}members:
${thousand
  .slice(0, mostMembers)
  .map((slug) => `  - { member: ${slug}, role: member, since: 2014-07, as_listed: "${long.en}", source: witness-1 }\n`)
  .join('')}`,
  },
];

/** Returns the path of that reference, compiled again. */
export function fullestReference(): string {
  return compileFixture(edits);
}

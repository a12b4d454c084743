import { beforeAll, describe, expect, it } from 'vitest';
import { isYearly } from '../../../src/shared/domain/partial-date.ts';
import { readTerm } from '../../../src/shared/domain/term.ts';
import { givenText } from '../../../src/compiler/facts.ts';
import { realSources } from './real-sources.ts';

/**
 * What sources said of deadlines while these were prose (until commit 0c17b58): school, source, date of the statement, what it said,
 * and those of its words that say whose deadline it is.
 */
const before: readonly (readonly [string, string, string | null, string, readonly string[]])[] = [
  [
    'chongqing-medical-university',
    'cqmu-bachelor-admission-2024',
    '2024',
    '30 September 2024, 17:00 Beijing time',
    ['17:00 Beijing time', 'Bachelor'],
  ],
  [
    'dalian-medical-university',
    'dmu-iec-faq',
    null,
    '5 July for the autumn, 5 January for the spring',
    ['autumn', 'spring', 'BDS'],
  ],
  ['fujian-medical-university', 'fjmu-mbbs-brochure-2025', '2025', '15 July 2025, open from 30 November 2024', []],
  ['guangzhou-medical-university', 'gzhmu-postgraduate-2024', '2024', '30 June 2024', ['Postgraduates']],
  ['harbin-medical-university', 'qiqiwenku-harbin-medical-university', null, '1 December to 31 March each year', []],
  ['harbin-medical-university', 'admissions-cn-harbin-medical-university', null, '31 January each year', []],
  ['harbin-medical-university', 'mbbsdirect-harbin-medical-university', null, '31 January each year', []],
  [
    'jinzhou-medical-university',
    'cucas-jinzhou-medical-university-nursing',
    '2023',
    "30 September 2023, for the master's in nursing",
    ["Nursing, master's"],
  ],
  [
    'lanzhou-university-school-of-medicine',
    'sice-lzu-prospectus-2019',
    '2019',
    'Degree students: March to July',
    ['Degree students'],
  ],
  [
    'lanzhou-university-school-of-medicine',
    'stubbyintl-lanzhou-csc-2024',
    '2024',
    'Chinese Government Scholarship: 10 March',
    ['Chinese Government Scholarship'],
  ],
  ['nanjing-medical-university', 'njmu-sie-mbbs-chinese', '2022', '30 June 2022', ['Medicine in Chinese']],
  ['qingdao-university-medical-college', 'istudy-qdu-mbbs', null, '1 January to 20 June every year', []],
  ['qingdao-university-medical-college', 'istudy-qdu-mbbs-chinese-page', null, '1 January to 20 June every year', []],
  ['qingdao-university-medical-college', 'admissions365-qingdao-mbbs-2026', '2026', '26 August 2026', []],
  ['qiqihar-medical-university', 'mbbsdirect-qiqihar-medical-university', null, '30 October', []],
  [
    'rudn-university',
    'rudn-residency',
    '2025',
    'Residency: documents from 1 July to 13 September 2025.',
    ['Residency, documents'],
  ],
  [
    'saratov-state-medical-university',
    'sgmu-admission',
    null,
    'Paid places: 20 June to 15 August; citizens of Kazakhstan, Belarus, Kyrgyzstan and Tajikistan: 20 June to 10 July.',
    ['Paid places', 'Kazakhstan, Belarus, Kyrgyzstan and Tajikistan'],
  ],
  [
    'saratov-state-medical-university',
    'sgmu-residency-admission-2025',
    '2025',
    'Residency: from 1 July 2025, state-funded places until 11 August.',
    ['Residency', 'state-funded places'],
  ],
  [
    'saratov-state-medical-university',
    'sgmu-postgraduate-admission-2025',
    '2025',
    'Postgraduate study: 15 to 22 August 2025.',
    ['Postgraduate study'],
  ],
  [
    'sechenov-university',
    'sechenov-admission',
    '2021',
    'Five-month preparatory course: 1 December 2020 to 28 January 2021.',
    ['Five-month preparatory course'],
  ],
  [
    'shandong-university-school-of-medicine',
    'cucas-shandong-medical-master-2023',
    '2023',
    'Master’s: 31 May 2023',
    ['master’s'],
  ],
  [
    'shanghai-jiao-tong-university-school-of-medicine',
    'shsmu-iso-undergraduate-2026',
    '2026',
    '30 April 2026',
    ['Medicine'],
  ],
  [
    'shanghai-medical-college-fudan-university',
    'sicas-fudan-mbbs',
    '2024',
    '16 December 2023, for entry in 2024',
    ['For entry in 2024', 'Medicine'],
  ],
  ['soochow-university-medical-college', 'chinambbs-soochow-university', '2025', '31 July 2025', ['Medicine']],
  ['southeast-university', 'seu-how-to-apply-2018', '2018', '30 June', []],
  ['southeast-university', 'seu-how-to-apply-2014', '2014', '30 June', []],
  ['tianjin-medical-university', 'imstmu-undergraduates', null, "30 July each year, bachelor's", ['Bachelor']],
  ['tongji-medical-college-hust', 'greatwall-hust-mbbs-2025', '2025', 'June 2025', ['Medicine']],
  ['tongji-university', 'tongji-med-how-to-apply-2024', '2024', '20 January 2024', ['Scholarship round', 'Medicine']],
  ['tongji-university', 'cucas-tongji-mbbs-2024', '2024', '20 April 2024', ['Self-paying', 'Medicine']],
  ['tongji-university', 'sicas-tongji-mbbs-2024', '2024', '30 June 2024', ['Self-paying', 'Medicine']],
  ['wuhan-university-school-of-medicine', 'cucas-wuhan-mbbs-2024', '2024', '15 June 2024', ['Medicine']],
  ['xiamen-university', 'cucas-xiamen-mbbs-2024', '2024', '10 May 2024', ['Through an agent']],
  ['xiamen-university', 'xmu-admissions-faq', null, '1 July, applications open on 1 February', ['Bachelor']],
  [
    'xian-jiaotong-university',
    'sie-xjtu-csc-medical-2015',
    '2016',
    'Chinese Government Scholarship: 28 February 2016',
    ['Chinese Government Scholarship'],
  ],
  ['xinjiang-medical-university', 'xjmu-undergraduate-2026', '2026', 'Bachelor’s: 30 June 2026', ['Bachelor']],
  ['xinjiang-medical-university', 'xjmu-postgraduate-2026', '2026', 'Postgraduate: 20 June 2026', ['Postgraduate']],
  [
    'yangzhou-university',
    'yzu-coe-questions-2026',
    '2026',
    '30 May 2026 for those who pay their own way',
    ['pay their own way'],
  ],
  [
    'yangzhou-university',
    'yzu-coe-questions-2026',
    '2026',
    '15 February 2026, Chinese Government Scholarship for postgraduates',
    ['Chinese Government Scholarship for postgraduates'],
  ],
  ['zhengzhou-university-medical-college', 'cucas-zhengzhou-mbbs-2024', '2024', '15 June 2024', []],
];

const months = 'January February March April May June July August September October November December'.split(' ');
const monthOf = (name: string) => String(months.indexOf(name) + 1).padStart(2, '0');

/** The months and days that a sentence names, as 06-30 or 06. */
function daysIn(prose: string): readonly string[] {
  const named = `(${months.join('|')})`;
  const spelled = prose.replace(new RegExp(`\\b(\\d{1,2}) to (\\d{1,2}) ${named}`), '$1 $3 to $2 $3');
  return [...spelled.matchAll(new RegExp(`(?:\\b(\\d{1,2}) )?\\b${named}\\b`, 'g'))].map(([, day, month = '']) =>
    day === undefined ? monthOf(month) : `${monthOf(month)}-${day.padStart(2, '0')}`,
  );
}

/** Returns the deadlines that a source states now: its ends and in whose words it is told. */
function deadlinesNow(school: string, source: string) {
  const { value } = realSources().institutions.find(({ slug }) => slug === school) ?? { value: null };
  if (value === null) return [];
  const holders = [
    { title: '', claims: value.claims },
    ...value.programmes.map(({ title, level, claims }) => ({ title: `${title.en}, ${level}`, claims })),
  ];
  return holders.flatMap(({ title, claims }) =>
    claims
      .filter((claim) => claim.property === 'application-deadline' && claim.source.includes(source))
      .map((claim) => {
        const { opens = null, closes = null } = readTerm(givenText(claim.value)) ?? {};
        const scope = typeof claim.scope === 'object' ? claim.scope.en : (claim.scope ?? '');
        return {
          asOf: claim.as_of ?? null,
          ends: [opens, closes].filter((end) => end !== null),
          whose: `${title}; ${scope}`,
        };
      }),
  );
}

/** Reading all sources takes longer than one test has. */
beforeAll(() => void realSources(), 120_000);

describe('what sources say of deadlines', () => {
  it('reads the days of a sentence', () => {
    expect(daysIn('Postgraduate study: 15 to 22 August 2025.')).toEqual(['08-15', '08-22']);
    expect(daysIn('Degree students: March to July')).toEqual(['03', '07']);
  });

  it.each(before)('%s by %s (%s): %s', (school, source, asOf, prose, words) => {
    const now = deadlinesNow(school, source).filter((one) => one.asOf === asOf);
    const ends = now.flatMap((one) => one.ends);
    for (const day of daysIn(prose))
      expect(ends.map((end) => (isYearly(end) ? end.slice(2) : end.slice(5)))).toContain(day);
    for (const year of prose.match(/(?<!entry in )\b20\d\d\b/g) ?? [])
      expect(ends.some((end) => end.startsWith(year))).toBe(true);
    const whose = now
      .map((one) => one.whose)
      .join(' ')
      .toLowerCase();
    for (const word of words) expect(whose).toContain(word.toLowerCase());
  });
});

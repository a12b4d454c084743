import { fairSource, songhua } from './packs.ts';

/*
 * A pack that says all that can be said: of a school and an alliance that it alone has, and of those of the fixture. Its words and
 * figures stand nowhere else, so that each place where one is shown can be found, and looked at for its mark.
 */

/** A word in every text of the pack. */
export const hostileMark = 'Zweckform';
/** Numbers that only the pack has, as they are written in English. */
export const hostileNumbers = ['987,651', '987,652', '987,653', '1,101', '66,001', '66,002', '66,003'] as const;
const text = (what: string) =>
  `{ en: ${hostileMark} ${what}, zh: 某${hostileMark} ${what}, ru: Некий ${hostileMark} ${what} }`;

const programme = (tuition: number, months: number, source: string) => `programmes:
  - slug: pack-programme
    title: ${text('programme')}
    degree: MBBS
    level: bachelor
    language: ru
    field: "0912"
    source: ${source}
    claims:
      - { property: degree, value: MBBS, source: ${source} }
      - { property: teaching-language, value: ru, source: ${source} }
      - { property: duration, value: ${months}, as_of: 2026, source: ${source} }
      - { property: internship, value: 12, as_of: 2026, source: ${source} }
      - { property: tuition, value: ${tuition}, unit: CNY, as_of: 2026, source: ${source} }
`;
/** A day to come, whenever the tests run: what comes every year without one stands in no calendar. */
const nextYear = new Date().getFullYear() + 1;
const deadline = `  - { property: application-deadline, value: { opens: ${nextYear}-12-01, closes: ${nextYear}-12-30 }, as_of: 2026, source: fair-2026 }\n`;
const documents = '  - { property: documents, value: passport, source: fair-2026 }\n';

export const hostilePack: Readonly<Record<string, string>> = {
  'sources/fair-2026.yaml': fairSource,
  [songhua]: `tier: listed
names:
  - { value: ${hostileMark} Alias, lang: en, kind: alias, source: fair-2026 }
  - { value: ZWK, lang: en, kind: acronym, source: fair-2026 }
claims:
  - { property: founded, value: 1101, as_of: 2026, source: fair-2026 }
  - { property: students-total, value: 987651, as_of: 2026, source: fair-2026 }
  - { property: affiliated-hospitals, value: 987652, as_of: 2026, source: fair-2026 }
  - { property: teaching-language, value: ru, source: fair-2026 }
  - { property: scholarship, value: ${text('scholarship for every level')}, source: fair-2026 }
${deadline}${documents}${programme(66_001, 66, 'fair-2026')}rankings:
  - { list: star-world, year: 2024, rank: 1, source: fair-2026 }
  - { list: star-world, year: 2025, rank: 1, source: fair-2026 }
units:
  - { kind: hospital, name: ${text('hospital')}, source: fair-2026 }
events:
  - { date: 2026-01-01, title: ${text('event')}, source: fair-2026 }
passages:
  - body: ${text('passage that tells of the school')}
    sources: [fair-2026]
`,
  'institutions/volga-state-medical-university.yaml': `tier: profile
claims:
  - { property: students-total, value: 987653, as_of: 2026, source: fair-2026 }
${programme(66_002, 67, 'fair-2026')}`,
  'institutions/upriver-medical-college.yaml': `tier: listed
kind: medical-university
names:
  - { value: Upriver Medical College, lang: en, kind: official }
  - { value: Верхнеречный медицинский колледж, lang: ru, kind: alias }
place: { country: CN, region: Heilongjiang, city: Harbin, latitude: 45.9, longitude: 126.9 }
parent: songhua-university
claims:
  - { property: students-total, value: 800, as_of: 2026, source: fair-2026 }
${deadline}${documents}${programme(66_003, 60, 'fair-2026')}rankings:
  - { list: star-world, year: 2024, rank: 2, source: fair-2026 }
`,
  'alliances/pack-league.yaml': `tier: listed
kind: university-alliance
names:
  - { value: League of the Pack, lang: en, kind: official }
claims: []
members:
  - { member: volga-state-medical-university, role: founder, source: fair-2026 }
  - { member: songhua-medical-university, role: member, source: fair-2026 }
  - { member: upriver-medical-college, role: member, source: fair-2026 }
`,
  'registers/pack-register.yaml': `title: ${text('register')}
country: CN
body: ${text('ministry')}
purpose: teaching
valid_from: 2026
complete: whole
source: fair-2026
listings:
  - { school: songhua-medical-university, status: removed, as_listed: ${hostileMark} Listed, source: fair-2026 }
  - { school: upriver-medical-college, source: fair-2026 }
`,
  'rules/nepal.yaml': `country: NP
rules:
  - slug: pack-rule
    body: ${text('council')}
    topic: length
    text: ${text('rule')}
    condition: study-length >= 54 months
    source: fair-2026
`,
  'results/pack-exam.yaml': `exam: ZWX
title: ${text('examination')}
country: IN
body: ${text('board')}
from_year: 2026
to_year: 2026
source: fair-2026
results:
  - { school: songhua-medical-university, as_listed: ${hostileMark} Result, candidates: 1000, passed: 1000 }
`,
};

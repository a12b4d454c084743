import type { Edit } from './fixture-reference.ts';

/** Returns the edit that gives Songhua Medical a second programme, medicine in Chinese, of which its agency says these claims. */
export const medicineInChinese = (...claims: readonly string[]): Edit => ({
  file: 'institutions/songhua-medical-university.yaml',
  find: 'rankings:\n',
  put: `  - slug: medicine-chinese
    title: { en: Clinical medicine in Chinese, zh: 临床医学, ru: Лечебное дело на китайском }
    level: bachelor
    language: zh
    field: "0912"
    source: agency-mbbs
    claims:
${claims.map((claim) => `      - { ${claim} }\n`).join('')}rankings:
`,
});

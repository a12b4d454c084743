import { createDispatch, type Dispatch, type Handlers } from '../../src/main/dispatch.ts';
import type { Edit } from './fixture-reference.ts';

/** A second and a third school beside those of the fixture, to stand next to Songhua in a comparison. */
export const comparedSchools: readonly Edit[] = [
  {
    file: 'institutions/river-medical-university.yaml',
    put: `
tier: profile
kind: medical-university
names:
  - { value: River Medical University, lang: en, kind: official, source: songhua-site }
  - { value: 河流医科大学, lang: zh-Hans, kind: native, source: songhua-site }
place: { country: CN, region: Heilongjiang, city: Harbin }
claims:
  - { property: founded, value: 1926, source: encyclopedia-songhua }
  - { property: students-total, value: 9000, as_of: 2022, source: encyclopedia-songhua }
  - { property: academic-staff, value: 800, scope: hospitals included, source: encyclopedia-songhua }
  - { property: campus-area, value: 100, unit: ha, source: encyclopedia-songhua }
  - { property: accommodation-fee, value: 900, unit: USD, source: agency-mbbs }
  - { property: teaching-language, value: en, source: agency-mbbs }
  - { property: licensing-exam-candidates, value: 40, scope: FMGE, as_of: 2022, source: star-tables }
  - { property: licensing-exam-candidates, value: 50, scope: FMGE, as_of: 2024, source: star-tables }
programmes:
  - slug: clinical-medicine-english
    title: { en: Clinical medicine in English, zh: 临床医学（英语授课）, ru: Лечебное дело на английском }
    degree: MBBS
    level: bachelor
    language: en
    field: "0912"
    source: agency-mbbs
    claims:
      - { property: degree, value: MBBS, source: agency-mbbs }
      - { property: teaching-language, value: en, source: agency-mbbs }
      - { property: tuition-semester, value: 2000, unit: USD, as_of: 2023, source: agency-mbbs }
      - { property: programme, value: { en: Medicine, zh: 医学, ru: Медицина }, source: [songhua-site, encyclopedia-songhua] }
      - { property: duration, value: 60, source: songhua-site }
      - { property: duration, value: 72, source: encyclopedia-songhua }
  - slug: master-of-surgery
    title: { en: Master of surgery, zh: 外科硕士, ru: Магистр хирургии }
    level: master
    source: songhua-site
    claims:
      - { property: tuition-whole, value: 90000, unit: CNY, source: songhua-site }
  - slug: nursing
    title: { en: Nursing, zh: 护理, ru: Сестринское дело }
    level: bachelor
    language: zh
    field: "0913"
    source: songhua-site
    claims:
      - { property: teaching-language, value: zh, source: songhua-site }
      - { property: tuition, value: 8000, unit: CNY, source: songhua-site }
rankings:
  - { list: star-world, year: 2023, rank: 500, source: star-tables }
  - { list: star-world, year: 2024, rank: 480, source: star-tables }
  - { list: star-world, year: 2025, rank: 470, source: star-tables }
gaps:
  not-published: [national-standing]
`,
  },
  {
    file: 'institutions/bare-medical-university.yaml',
    put: `
tier: listed
kind: medical-university
names:
  - { value: Bare Medical University, lang: en, kind: official }
place: { country: RU }
`,
  },
];

/** Returns calls on some handlers, outputs checked; \`value\` throws where the call is refused. */
export function callsOn(handlers: object): {
  readonly dispatch: Dispatch;
  readonly value: (name: string, input: unknown) => Promise<never>;
} {
  const dispatch = createDispatch({
    handlers: handlers as Handlers,
    log: { info: () => undefined, error: () => undefined },
    changed: () => undefined,
    checkOutputs: true,
  });
  return {
    dispatch,
    value: async (name, input) => {
      const result = await dispatch(name, input);
      if (!result.ok)
        throw new Error(
          `${name}: ${result.error.code} ${result.error.message} ${JSON.stringify(result.error.details)}`,
        );
      return result.value as never;
    },
  };
}

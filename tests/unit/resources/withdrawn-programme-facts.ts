/**
 * Facts on programmes that edition 2026.11 had and that were taken out on purpose, as `school|level|property|value|source`
 * (a price as `41000 CNY of 2024`), each with the reason. What is only known to be wrong stays, with `deprecated:`.
 */
export const withdrawnFacts: readonly { readonly fact: string; readonly reason: string }[] = [
  {
    fact: 'jinan-university|bachelor|programme|Undergraduate medicine in Chinese|chinanews-jinan-medical-school-2003',
    reason: 'The news item names four courses of 2003 and no language; the programme is named without one.',
  },
  {
    fact: 'jinan-university|bachelor|teaching-language|zh|chinanews-jinan-medical-school-2003',
    reason: 'The news item names no language of teaching.',
  },
];

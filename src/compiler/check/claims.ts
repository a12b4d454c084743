import { readFact } from '../facts.ts';
import type { Check } from './rule.ts';

/** Unknown properties and units, numbers without a unit, values of the wrong type, the same claim twice, tuition without a currency. */
export const checkClaims: Check = (sources, report) => {
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    const seen = new Set<string>();
    file.value.claims.forEach((claim, index) => {
      const reading = readFact(claim);
      if (!('fact' in reading)) report(file, ['claims', index, reading.at ?? 'value'], reading.what, reading.remedy);
      for (const source of claim.source) {
        const key = JSON.stringify([claim.property, claim.value, claim.scope ?? null, claim.as_of ?? null, source]);
        if (seen.has(key))
          report(
            file,
            ['claims', index],
            `The same value of \`${claim.property}\` stands here twice from one source.`,
            'Remove one.',
          );
        seen.add(key);
      }
    });
  }
  for (const file of sources.institutions) {
    file.value.programmes.forEach((programme, index) => {
      if (programme.tuition !== undefined && (programme.currency === undefined || programme.per === undefined)) {
        report(
          file,
          ['programmes', index, 'tuition'],
          'The tuition has no currency or no period.',
          'Add `currency` (CNY, RUB, USD …) and `per` (year, semester, programme).',
        );
      }
      if ((programme.internship_months ?? 0) > (programme.duration_months ?? 144)) {
        report(
          file,
          ['programmes', index, 'internship_months'],
          'The internship is longer than the programme.',
          '`duration_months` includes the internship.',
        );
      }
    });
    file.value.rankings.forEach((ranking, index) => {
      const [low, high] = String(ranking.rank).split('-').map(Number);
      if (high !== undefined && low !== undefined && low > high)
        report(
          file,
          ['rankings', index, 'rank'],
          `The band ${ranking.rank} begins above its end.`,
          'Write the better rank first, as 401-500.',
        );
    });
  }
};

import { afterAll, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { reference } from '../bench/paths.ts';

/** Universities that the world knows, by the name it knows them by, of some sixty countries; whom the edition has stands under its own slug. */
const known: Readonly<Record<string, string>> = {
  'Harvard University': 'harvard-edu',
  'Massachusetts Institute of Technology': 'mit-edu',
  'Stanford University': 'stanford-edu',
  'University of California, Berkeley': 'berkeley-edu',
  'Yale University': 'yale-edu',
  'University of Oxford': 'ox-ac-uk',
  'University of Cambridge': 'cam-ac-uk',
  'Imperial College London': 'imperial-college-london',
  'University of Edinburgh': 'ed-ac-uk',
  'ETH Zurich': 'ethz-ch',
  'University of Zurich': 'uzh-ch',
  'Technical University of Munich': 'tum-de',
  'Heidelberg University': 'uni-heidelberg-de',
  'Sorbonne University': 'sorbonne-universite-fr',
  'University of Vienna': 'university-of-vienna',
  'University of Bologna': 'unibo-it',
  'Sapienza University of Rome': 'uniroma1-it',
  'University of Barcelona': 'ub-edu',
  'Complutense University of Madrid': 'ucm-es',
  'University of Lisbon': 'ul-pt',
  'University of Amsterdam': 'uva-nl',
  'KU Leuven': 'kuleuven-be',
  'University of Copenhagen': 'ku-dk',
  'Lund University': 'lu-se',
  'Karolinska Institute': 'ki-se',
  'University of Oslo': 'uio-no',
  'University of Helsinki': 'helsinki-fi',
  'University of Iceland': 'hi-is',
  'Trinity College Dublin': 'tcd-ie',
  'University of Warsaw': 'uw-edu-pl',
  'Charles University': 'cuni-cz',
  'Eötvös Loránd University': 'elte-hu',
  'University of Bucharest': 'unibuc-ro',
  'National and Kapodistrian University of Athens': 'uoa-gr',
  'University of Zagreb': 'unizg-hr',
  'University of Tartu': 'ut-ee',
  'Vilnius University': 'vu-lt',
  'Lomonosov Moscow State University': 'msu-ru',
  'Taras Shevchenko National University of Kyiv': 'knu-ua',
  'Istanbul University': 'istanbul-edu-tr',
  'Tel Aviv University': 'tau-ac-il',
  'Cairo University': 'cu-edu-eg',
  'University of Cape Town': 'uct-ac-za',
  'University of Nairobi': 'uonbi-ac-ke',
  'Makerere University': 'makerere-university',
  'University of Ghana': 'ug-edu-gh',
  'King Saud University': 'ksu-edu-sa',
  'University of Tehran': 'ut-ac-ir',
  'University of Dhaka': 'du-ac-bd',
  'Tsinghua University': 'tsinghua-university',
  'University of Tokyo': 'u-tokyo-ac-jp',
  'Kyoto University': 'kyoto-u-ac-jp',
  'Seoul National University': 'seoul-national-university',
  'National Taiwan University': 'national-taiwan-university',
  'National University of Singapore': 'national-university-of-singapore',
  'University of Malaya': 'um-edu-my',
  'Chulalongkorn University': 'chulalongkorn-university',
  'University of Indonesia': 'ui-ac-id',
  'University of the Philippines': 'up-edu-ph',
  'University of Melbourne': 'unimelb-edu-au',
  'University of Auckland': 'auckland-ac-nz',
  'University of Toronto': 'utoronto-ca',
  'McGill University': 'mcgill-ca',
  'University of São Paulo': 'university-of-sao-paulo',
  'University of Buenos Aires': 'uba-ar',
  'University of Chile': 'uchile-cl',
  'National Autonomous University of Mexico': 'unam-edu',
  UNAM: 'unam-edu',
  墨西哥国立自治大学: 'unam-edu',
  'University of the Republic': 'rau-edu-uy',
  'Higher University of San Andrés': 'fcpn-edu-bo',
  'University of Jordan': 'ju-edu-jo',
  'University of Cape Verde': 'unicv-edu-cv',
  'Leiden University': 'leidenuniv-nl',
  'Saint Petersburg State University': 'spbu-ru',
  'Софийский университет': 'uni-sofia-bg',
  'Hong Kong University of Science and Technology': 'hong-kong-university-of-science-and-technology',
  'Macau Polytechnic University': 'macao-polytechnic-university',
  'University of Newcastle': 'university-of-newcastle',
  'Soochow University': 'soochow-university',
};

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
afterAll(() => {
  opened.value.close();
});

it('finds each university that the world knows first by its name', () => {
  const first = Object.fromEntries(
    Object.keys(known).map((text) => [text, searchEntities(opened.value, { text, limit: 1 }).hits[0]?.slug]),
  );
  expect(first).toEqual(known);
});

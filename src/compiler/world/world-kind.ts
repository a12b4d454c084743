import type { EntityType, Kind } from '../../shared/domain/kinds.ts';
import type { WorldRecord } from './world-record.ts';

const university =
  /universi|üniversite|università|uniwersytet|egyetem|yliopisto|ülikool|univerz|hochschule|hogeschool|högskola|høgskol|høyskole|đại học|大学|大學|대학교|университет|універсітэт|универзитет|جامعة|دانشگاه|یونیورسٹی|אוניברסיטת|πανεπιστήμιο|विश्वविद्यालय|বিশ্ববিদ্যালয়|มหาวิทยาลัย/iu;
const medical =
  /medical university|university of (?:medic|health)|medical sciences|health sciences university|medical academy|медицинский университет|медичний університет|medizinische|université de médecine|ciencias médicas|uniwersytet medyczny|医科大学|의과대학|علوم پزشکی/iu;
const technical =
  /technical university|technological university|university of (?:science and )?technology|institute of technology|polytechnic (?:university|institute)|technische|politecnico|politechnika|universidad (?:tecnológica|politécnica)|instituto (?:tecnológico|politécnico)|institut (?:polytechnique|teknologi)|技术大学|理工大学|科技大学|工业大学|工科大学|과학기술|технический университет|политехнический|технологический университет|технічний університет|політехн/iu;

/** What ROR's words for those that are not of education come to here. */
const otherKinds: readonly (readonly [string, Kind])[] = [
  ['healthcare', 'research-institute'],
  ['facility', 'research-institute'],
  ['archive', 'research-institute'],
  ['company', 'company'],
  ['government', 'ministry'],
  ['nonprofit', 'foundation'],
  ['funder', 'foundation'],
];

/** Returns what a record is listed as: of education by its names, what no word tells a college; others by ROR's word for them. */
export function kindOfRecord({ isEducation, types, names }: WorldRecord): {
  readonly type: EntityType;
  readonly kind: Kind;
} {
  if (!isEducation)
    return { type: 'organization', kind: otherKinds.find(([word]) => types.includes(word))?.[1] ?? 'foundation' };
  const texts = names.filter(({ kind }) => kind === 'official' || kind === 'native').map(({ value }) => value);
  const has = (words: RegExp) => texts.some((text) => words.test(text));
  const found = [
    ['medical-university', medical],
    ['technical-university', technical],
    ['university', university],
  ] as const;
  return { type: 'institution', kind: found.find(([, words]) => has(words))?.[0] ?? 'college' };
}

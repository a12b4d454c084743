/**
 * The exams that schools ask of who applies, each with the highest mark it can give; null where nobody tells it, or where every school has its
 * own. An exam in several subjects is one for each of them, since each subject has its own threshold. What they are called stands in the words.
 */
export const exams = {
  /** India’s test for medicine: four marks for each of 180 questions. */
  NEET: 720,
  /** China’s test for foreigners who apply for a bachelor’s degree. */
  'CSCA mathematics': 100,
  'CSCA physics': 100,
  'CSCA chemistry': 100,
  'CSCA Chinese': 100,
  /** Russia’s unified state exam (ЕГЭ). */
  'USE Russian': 100,
  'USE biology': 100,
  'USE chemistry': 100,
  'USE mathematics': 100,
  /** Kazakhstan’s unified national test (ЕНТ): the sum of five subjects. */
  UNT: 140,
  /** Uzbekistan’s state test (formerly of the DTM): the sum of five subjects. */
  DTM: 189,
  /** Kyrgyzstan’s general republican test (ОРТ), its main part. */
  ORT: null,
  /** Belarus’s centralised testing (ЦТ). */
  'CT biology': 100,
  'CT chemistry': 100,
  /** What a school asks by its own papers or in an interview. */
  'own exam in biology': null,
  'own exam in chemistry': null,
  'own exam in Russian': null,
  'own exam in English': null,
  'own interview': null,
} as const satisfies Readonly<Record<string, number | null>>;

const scales: Readonly<Record<string, number | null>> = exams;

/** Returns the highest mark that an entrance exam can give; null where it is not known, and for what is none. */
export function highestMark(exam: string | null): number | null {
  return exam !== null && Object.hasOwn(scales, exam) ? (scales[exam] ?? null) : null;
}

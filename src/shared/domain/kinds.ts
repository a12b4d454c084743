export const entityTypes = ['institution', 'alliance', 'organization'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A `profile` is researched; a `listed` entry is known by name only, from a list that names it. Both have a file of their own. */
export const researchedTiers = ['profile', 'listed'] as const;
/** Who is in the `directory` is known by name, country and site alone, from an open list that nobody has checked. */
export const tiers = [...researchedTiers, 'directory'] as const;
export type Tier = (typeof tiers)[number];

/** What sort of institution, alliance or organization an entity is. */
export const kinds = [
  'medical-university',
  'medical-school',
  'university',
  'technical-university',
  'traditional-medicine-university',
  'pharmaceutical-university',
  'college',
  'research-institute',
  'university-alliance',
  'network',
  'federation',
  'council',
  'ministry',
  'regulator',
  'directory',
  'accreditor',
  'ranking-publisher',
  'international-organization',
  'foundation',
  'company',
] as const;
export type Kind = (typeof kinds)[number];
/** Those of medicine alone. */
export const medicalKinds: readonly Kind[] = ['medical-university', 'medical-school'];

/** Source kinds from strongest to weakest, the order of content.md; the last is what somebody knows without having read it anywhere. */
export const sourceKinds = [
  'official',
  'government',
  'ranking',
  'encyclopedia',
  'press',
  'agency',
  'own-knowledge',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const nameKinds = ['official', 'native', 'short', 'acronym', 'former', 'alias'] as const;
export type NameKind = (typeof nameKinds)[number];

export const gapReasons = ['not-published', 'not-applicable', 'not-researched'] as const;
export type GapReason = (typeof gapReasons)[number];

export const unitKinds = ['school', 'department', 'hospital', 'centre', 'laboratory', 'library', 'campus'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const membershipRoles = ['founder', 'chair', 'council', 'member', 'partner', 'took-part'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const programmeLevels = [
  'preparatory',
  'bachelor',
  'master',
  'doctor',
  'postgraduate',
  'postdoctoral',
  'residency',
] as const;
export type ProgrammeLevel = (typeof programmeLevels)[number];

/** Languages a programme is taught in; `en+zh` where it changes on the way. */
export const programmeLanguages = ['en', 'zh', 'ru', 'fr', 'kk', 'ky', 'uz', 'hy', 'ka', 'de'] as const;
export type ProgrammeLanguage = (typeof programmeLanguages)[number];

/** What a value covers: the whole, the medical school, a campus, one class or intake, or something else that its scope names. */
export const scopeKinds = ['institution', 'medical', 'campus', 'cohort', 'other'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What a register is kept for; to stand on one of `refusal` is not to be accepted. */
export const registerPurposes = ['teaching', 'recognition', 'refusal', 'directory', 'accreditation'] as const;
export type RegisterPurpose = (typeof registerPurposes)[number];

/** How much of a register was seen: all of it, all of it by several sources together, or a part. */
export const completenessOfRegister = ['whole', 'by-union', 'partly'] as const;

/** `exempt`: the authority says that the register does not concern it. */
export const listingStatuses = ['listed', 'removed', 'conditional', 'exempt'] as const;
export type ListingStatus = (typeof listingStatuses)[number];

/** What a rule is about. */
export const ruleTopics = [
  'length',
  'internship',
  'language',
  'licence',
  'exam',
  'entry',
  'recognition',
  'register',
  'accreditation',
  'transfer',
  'documents',
  'other',
] as const;

/** Whether a rule binds those who want to practise in the country, or the schools that teach there. */
export const ruleSides = ['practice', 'teaching'] as const;

/** How a source qualifies a number: "over 10,000" is at-least, "nearly 660,000" is about. */
export const qualifiers = ['at-least', 'at-most', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** For what time an amount is paid. */
export const periods = ['year', 'semester', 'programme', 'month', 'once'] as const;
export type Period = (typeof periods)[number];

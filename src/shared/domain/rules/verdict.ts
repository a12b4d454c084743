/**
 * How a school stands to those rules of a country that its figures can decide, each time by the worst of them. It is no verdict on the school:
 * rules that only a person can judge are not among them.
 */
export const ruleVerdicts = ['met', 'partly', 'disputed', 'unknown', 'not-met'] as const;
export type RuleVerdict = (typeof ruleVerdicts)[number];

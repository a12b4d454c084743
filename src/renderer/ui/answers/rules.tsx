import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Rule } from '../../../shared/contract/rules.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { colon, countryName, dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import type { RuleState } from '../../../shared/domain/rules/evaluate.ts';
import { writeRuleCounts } from '../../../shared/domain/writing/rule-counts.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import { useReader } from '../use-reader.ts';
import { Way } from '../way.tsx';
import styles from './answers.module.css';
import { Told } from './told.tsx';

type Weighed = NonNullable<Answers['rules']>;

/** What is not met is read first, then what nobody knows, wholly or in part. */
const order = ['not-met', 'unknown', 'partly', 'met'] as const satisfies readonly RuleState[];

/** What one source meets and another does not, nobody knows. */
const saidOf = ({ state, disputed }: Pick<Weighed['rows'][number], 'state' | 'disputed'>): RuleState =>
  disputed ? 'unknown' : state;

function WhoAndWhen({ rule: { who, appliesFrom, body } }: { rule: Rule }) {
  const t = useTranslations('rules');
  const language = useLanguage();
  const parts = [
    inLanguage(body.name, language),
    who && inLanguage(who, language),
    appliesFrom && t('from', { date: formatPartialDate(appliesFrom, language) }),
  ];
  return <span className={styles.quiet}>{parts.filter((part) => part !== null).join(dot)}</span>;
}

function One({ row: { rule, state, claims, disputed } }: { row: Weighed['rows'][number] }) {
  const t = useTranslations('rules');
  const tp = useTranslations('profile');
  const reader = useReader();
  const byProperty = Map.groupBy(claims, ({ property }) => property);
  return (
    <li>
      <strong data-state={saidOf({ state, disputed })}>
        {disputed ? t('eitherWay') : rule.condition === null ? t('byPerson') : t(`state.${state}`)}
      </strong>{' '}
      {inLanguage(rule.text, reader.language)}
      <Footnotes sources={rule.sources} />
      {disputed && (
        <>
          {' '}
          <Sign tone="disagree" help="figure#disagree">
            {tp('disagree')}
          </Sign>
        </>
      )}
      <div>
        <WhoAndWhen rule={rule} />
      </div>
      {rule.untested && state === 'partly' && (
        <div>{t('notTested', { what: inLanguage(rule.untested, reader.language) })}</div>
      )}
      {[...byProperty].map(([property, told]) => (
        <div key={property} className={styles.fact}>
          <span className={styles.quiet}>{fieldLabel(property, reader)}</span>{' '}
          <div>
            <Told claims={told} />
          </div>
        </div>
      ))}
    </li>
  );
}

/** Which rules of a country are met, which are not, which nobody can tell; what to ask, and each with its sources. Never a total verdict. */
export function Rules({ rules, country }: { rules: Weighed; country: string }) {
  const t = useTranslations('answer');
  const tr = useTranslations('rules');
  const pen = usePen();
  const { language } = pen;
  const name = countryName(country, language);
  if (rules.rows.length === 0)
    return (
      <span className={styles.quiet}>
        {rules.looked === null
          ? t('noRuleBinds', { country: name })
          : tr('noneFound', { date: formatPartialDate(rules.looked, language) })}
      </span>
    );
  const rows = rules.rows.toSorted((a, b) => order.indexOf(saidOf(a)) - order.indexOf(saidOf(b)));
  const questions = rows
    .filter(({ state, disputed }) => state === 'unknown' || state === 'partly' || disputed)
    .flatMap(({ rule }) => rule.ask ?? []);
  return (
    <>
      <Way to={`/rules/${country}`} className={styles.plain}>
        {name}
        {colon(language)}
        {writeRuleCounts(rules, pen)}
      </Way>
      {questions.map((question) => (
        <div key={question.en} className={styles.ask}>
          {t('ask', { question: inLanguage(question, language) })}
        </div>
      ))}
      <details className={styles.each}>
        <summary>{t('each')}</summary>
        <ul className={styles.lines}>
          {rows.map((row) => (
            <One key={row.rule.slug} row={row} />
          ))}
        </ul>
      </details>
    </>
  );
}

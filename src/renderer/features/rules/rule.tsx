import { useTranslations } from 'use-intl';
import type { Rule as RuleOfCountry } from '../../../shared/contract/rules.ts';
import { countryName, dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeCondition } from '../../../shared/domain/writing/condition.ts';
import { useCall } from '../../host/use-call.ts';
import { Footnotes } from '../../ui/entity/footnotes.tsx';
import { entityPath } from '../../ui/entity/names.ts';
import { usePen } from '../../ui/use-pen.ts';
import { Way } from '../../ui/way.tsx';
import styles from './rules.module.css';

/** What a country asks: the rule in words, then all that is known about it. */
export function Rule({ rule }: { rule: RuleOfCountry }) {
  const t = useTranslations('rules');
  const pen = usePen();
  const { language, text } = pen;
  const registers = useCall('registers.list', {});
  const titleOf = (slug: string) => {
    const register = registers.data?.rows.find((row) => row.slug === slug);
    return register ? inLanguage(register.title, language) : slug;
  };
  const { body, who, schoolsIn, appliesFrom, appliesUntil, untested, ask } = rule;
  const condition = writeCondition(rule.condition, pen, titleOf);
  const countries = new Intl.ListFormat(language, { type: 'conjunction' });
  const binds = [
    who ? text(who) : t('everybody'),
    ...(schoolsIn
      ? [t('graduatesOf', { countries: countries.format(schoolsIn.map((code) => countryName(code, language))) })]
      : []),
  ];
  const holds = [
    appliesFrom === null ? t('undated') : t('from', { date: formatPartialDate(appliesFrom, language) }),
    ...(appliesUntil === null ? [] : [t('until', { date: formatPartialDate(appliesUntil, language) })]),
  ];
  const facts: readonly (readonly [label: string, said: string])[] = [
    [t('who'), binds.join(dot)],
    [t('holds'), holds.join(dot)],
    [t('weighed'), condition ?? t('byPerson')],
    ...(untested ? [[t('untested'), text(untested)] as const] : []),
    ...(ask ? [[t('askSchool'), text(ask)] as const] : []),
  ];
  return (
    <li id={rule.slug} data-withdrawn={appliesUntil !== null}>
      <p className={styles.topic}>{t(`topic.${rule.topic}`)}</p>
      <p className={styles.text}>
        {text(rule.text)}
        <Footnotes sources={rule.sources} />
      </p>
      <dl>
        <div>
          <dt>{t('by')}</dt>
          <dd>{body.link ? <Way to={entityPath(body.link)}>{text(body.name)}</Way> : text(body.name)}</dd>
        </div>
        {facts.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

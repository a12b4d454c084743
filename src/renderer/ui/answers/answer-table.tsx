import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import styles from './answers.module.css';
import { WholeCost } from './cost.tsx';
import { Deadline } from './deadline.tsx';
import { Registers } from './registers.tsx';
import exporting from '../export/export-menu.module.css';
import { ExportMenu } from '../export/export-menu.tsx';
import { Intake } from './intake.tsx';
import { Results } from './results.tsx';
import { Row } from './row.tsx';
import { Rules } from './rules.tsx';
import { useReader } from '../use-reader.ts';
import { Taught } from './taught.tsx';
import { Missing, Told } from './told.tsx';

interface AnswerTableProps {
  readonly answers: Answers;
  /** Why the profile says nothing of a property. */
  readonly gaps: Entity['gaps'];
  /** What the person pays in; null where they did not say. */
  readonly currency: string | null;
  /** Where the cost stands line by line; null on paper. */
  readonly worksheet?: string | null;
  /** Registers of which only the number is told. */
  readonly notLookedUp?: Answers['registers'];
}

/** What decides about one programme, each answer with its sources and what it rests on: for window and paper. */
export function AnswerTable({ answers, gaps, currency, worksheet = null, notLookedUp = [] }: AnswerTableProps) {
  const t = useTranslations('answer');
  const { say } = useReader();
  const { intake, taught, length, internship, cost, registers, rules, results, deadline, country } = answers;
  return (
    <table className={styles.answers}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('restsOn')}</th>
        </tr>
      </thead>
      <tbody>
        {intake.claims.length > 0 && (
          <Row label={say('property.intake.label')} confidence={intake.confidence}>
            <Intake claims={intake.claims} />
          </Row>
        )}
        <Row label={t('taught')} confidence={taught.confidence}>
          <Taught programme={answers.programme} taught={taught} gaps={gaps} />
        </Row>
        <Row label={t('length')} confidence={length.confidence}>
          {length.claims.length > 0 ? <Told claims={length.claims} /> : <Missing property="duration" gaps={gaps} />}
        </Row>
        <Row label={t('internship')} confidence={internship.confidence}>
          {internship.claims.length > 0 ? (
            <Told claims={internship.claims} />
          ) : (
            <Missing property="internship" gaps={gaps} />
          )}
        </Row>
        <Row label={t('cost')} confidence={cost.confidence}>
          <WholeCost cost={cost} currency={currency} worksheet={worksheet} />
        </Row>
        <Row label={t('registers')}>
          <Registers registers={registers} country={country} notLookedUp={notLookedUp} />
        </Row>
        <Row label={t('rules')}>
          {rules && country !== null ? (
            <Rules rules={rules} country={country} />
          ) : (
            <span className={styles.quiet}>{t('chooseCountry')}</span>
          )}
        </Row>
        <Row label={t('results')}>
          <Results results={results} gaps={gaps} />
          {results.length > 0 && (
            <ExportMenu of={{ kind: 'results', of: { slug: answers.school.slug } }} className={exporting.quiet} />
          )}
        </Row>
        <Row label={t('deadline')} confidence={deadline.confidence}>
          <Deadline claims={deadline.claims} ofSchool={deadline.ofSchool} gaps={gaps} />
        </Row>
      </tbody>
    </table>
  );
}

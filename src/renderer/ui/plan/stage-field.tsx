import { useTranslations } from 'use-intl';
import { planStages, type PlanStage } from '../../../shared/domain/plan.ts';
import { ask } from '../../host/ask.ts';
import { doIt } from '../undo/undo-store.ts';
import styles from './plan.module.css';

interface StageFieldProps {
  readonly slug: string;
  readonly name: string;
  readonly stage: PlanStage | null;
  /** The list for whose student it is, and how they are called; absent for the stage of the desk. */
  readonly of?: { readonly list: string; readonly person: string } | undefined;
  /** Whether it stands beside one for a student, and so says whose it is. */
  readonly beside?: boolean;
}

/** How far it has come with a school. */
export function StageField({ slug, name: school, stage, of, beside = false }: StageFieldProps) {
  const t = useTranslations('plan');
  const ts = useTranslations('students');
  const name = of ? ts('forOn', { person: of.person, name: school }) : school;
  const label = of ? ts('stageFor', { person: of.person }) : beside ? ts('stageForAll') : t('stage');
  const where = { slug, ...(of && { list: of.list }) };
  const set = (next: PlanStage | null) => {
    void doIt(async () => {
      const { before } = await ask('plan.setStage', { ...where, stage: next, base: stage });
      return {
        told: (say) =>
          say('plan.staged', { name, stage: next === null ? say('plan.noStage') : say(`plan.stages.${next}`) }),
        undo: () => ask('plan.setStage', { ...where, stage: before, base: next, back: true }),
      };
    });
  };
  return (
    <label className={styles.stage}>
      <span aria-hidden="true">{label}</span>
      <select
        aria-label={t('stageOf', { name })}
        value={stage ?? ''}
        onChange={(event) => {
          set(planStages.find((one) => one === event.target.value) ?? null);
        }}
      >
        <option value="">{t('noStage')}</option>
        {planStages.map((one) => (
          <option key={one} value={one}>
            {t(`stages.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

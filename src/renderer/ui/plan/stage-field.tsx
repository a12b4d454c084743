import { useTranslations } from 'use-intl';
import { planStages, type PlanStage } from '../../../shared/domain/plan.ts';
import { ask } from '../../host/ask.ts';
import { doIt } from '../undo/undo-store.ts';
import styles from './plan.module.css';

/** How far it has come with a school. */
export function StageField({ slug, name, stage }: { slug: string; name: string; stage: PlanStage | null }) {
  const t = useTranslations('plan');
  const set = (next: PlanStage | null) => {
    void doIt(async () => {
      const { before } = await ask('plan.setStage', { slug, stage: next, base: stage });
      return {
        told: (say) =>
          say('plan.staged', { name, stage: next === null ? say('plan.noStage') : say(`plan.stages.${next}`) }),
        undo: () => ask('plan.setStage', { slug, stage: before, base: next, back: true }),
      };
    });
  };
  return (
    <label className={styles.stage}>
      <span aria-hidden="true">{t('stage')}</span>
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

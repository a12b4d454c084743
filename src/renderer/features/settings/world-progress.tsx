import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FileProgress } from './file-progress.tsx';
import type { Bringing } from './use-bring-world.ts';
import { useProgress } from '../../ui/use-progress.ts';

const askProgress = () => ask('world.progress', {});

/** How far a file of ROR has come, and a way to stop it. */
export function WorldProgress({ state, stop }: { state: Bringing; stop: () => void }) {
  const t = useTranslations('world');
  const language = useLanguage();
  const underWay = useProgress(askProgress, state.at !== 'sending')?.underWay;
  if (state.at === 'sending')
    return (
      <FileProgress
        step={t('sending')}
        soFar={new Intl.NumberFormat(language, { style: 'percent' }).format(state.part)}
        stopWord={t('stop')}
        stop={stop}
      />
    );
  const task = state.at === 'looking' ? 'look' : 'compile';
  const step = underWay?.task === task ? underWay.step : 'reading';
  const records = step === 'reading' ? (underWay?.records ?? null) : null;
  return (
    <FileProgress
      step={t(`step.${task}.${step}`)}
      soFar={records === null ? '' : t('soFar', { count: records })}
      stopWord={t('stop')}
      stop={stop}
    />
  );
}

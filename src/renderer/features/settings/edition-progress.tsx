import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FileProgress } from './file-progress.tsx';
import { useProgress } from '../../ui/use-progress.ts';

const askProgress = () => ask('editions.progress', {});

/** How far an edition has come: `part` of it sent, or with null being looked at; and a way to stop it. */
export function EditionProgress({ part, stop }: { part: number | null; stop: () => void }) {
  const t = useTranslations('editions');
  const language = useLanguage();
  const progress = useProgress(askProgress, part === null);
  return (
    <FileProgress
      step={part === null ? t(`step.${progress?.step ?? 'reading'}`) : t('sending')}
      soFar={part === null ? '' : new Intl.NumberFormat(language, { style: 'percent' }).format(part)}
      stopWord={t('stop')}
      stop={stop}
    />
  );
}

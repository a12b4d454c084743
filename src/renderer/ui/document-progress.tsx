import { useTranslations } from 'use-intl';
import { ask } from '../host/ask.ts';
import { useWrite } from '../host/use-write.ts';
import { Icon } from './icon.tsx';
import { useProgress } from './use-progress.ts';

const askProgress = () => ask('documents.progress', {});
/** A document that is done before it could be stopped needs no notice. */
const never = () => true;

/** How far the document has come that the host makes, in schools or pages where they are known, and a way to stop it. */
export function DocumentProgress({ className }: { className?: string | undefined }) {
  const t = useTranslations('print');
  const tp = useTranslations('profile');
  const cancel = useWrite('documents.cancel', never);
  const underWay = useProgress(askProgress)?.underWay;
  const isWriting = underWay?.step === 'writing';
  const { schools = null, pages = null } = underWay ?? {};
  return (
    <>
      <span role="status">{isWriting ? t('writing') : tp('printing')}</span>
      {/* Not in the status: a reader of the screen would say each of a hundred schools. */}
      {isWriting && pages !== null && <span>{t('pages', { count: pages })}</span>}
      {!isWriting && schools !== null && schools.total > 0 && (
        <span>{t('soFar', { done: String(schools.done), total: String(schools.total) })}</span>
      )}
      <button
        type="button"
        className={className}
        onClick={() => {
          cancel.mutate({});
        }}
      >
        <Icon name="close" /> {t('cancel')}
      </button>
    </>
  );
}

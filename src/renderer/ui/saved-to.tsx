import { useTranslations } from 'use-intl';
import { useWrite } from '../host/use-write.ts';

/** Tells where a file was written, on a host that writes files, and leads there. */
export function SavedTo({ path }: { path: string }) {
  const t = useTranslations('profile');
  const reveal = useWrite('documents.reveal');
  return (
    <>
      {t('savedTo', { path })}{' '}
      <button
        type="button"
        onClick={() => {
          reveal.mutate({ path });
        }}
      >
        {t('reveal')}
      </button>
    </>
  );
}

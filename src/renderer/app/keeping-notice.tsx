import { lazy, Suspense } from 'react';
import { useCall } from '../host/use-call.ts';

/** Hardly any window has to tell of it. */
const KeepingTold = lazy(async () => ({ default: (await import('./keeping-told.tsx')).KeepingTold }));

/** Tells, as long as it is so, that nothing that is written now is kept. */
export function KeepingNotice() {
  const { data } = useCall('backups.keeping', {});
  if (!data) return null;
  return (
    <Suspense>
      <KeepingTold unkept={data} />
    </Suspense>
  );
}

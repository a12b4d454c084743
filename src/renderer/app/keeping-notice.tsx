import { useCall } from '../host/use-call.ts';
import { readLater } from '../ui/read-later.tsx';

/** Hardly any window has to tell of it. */
const KeepingTold = readLater(() => import('./keeping-told.tsx'), 'KeepingTold');

/** Tells, as long as it is so, that nothing that is written now is kept. */
export function KeepingNotice() {
  const { data } = useCall('backups.keeping', {});
  if (!data) return null;
  return <KeepingTold unkept={data} />;
}

import { useCall } from '../host/use-call.ts';
import { readLater } from '../ui/read-later.tsx';

/** Hardly any start has something to report. */
const RecoveryReport = readLater(() => import('./recovery-report.tsx'), 'RecoveryReport');

/** Tells what was wrong with the person's file at the start, where something was. */
export function RecoveryNotice() {
  const { data } = useCall('backups.recovery', {});
  const { data: unkept } = useCall('backups.keeping', {});
  // While nothing is kept that is told by itself, and a report could not be dismissed.
  if (!data || unkept) return null;
  return <RecoveryReport report={data} />;
}

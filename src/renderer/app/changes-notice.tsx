import { useLocation } from 'react-router';
import { useCall } from '../host/use-call.ts';
import { readLater } from '../ui/read-later.tsx';

/** One start in many has a new edition to tell of. */
const ChangesTold = readLater(() => import('./changes-told.tsx'), 'ChangesTold');

/** Tells, once, that an edition or a pack has changed what the person read before, and leads to the differences. */
export function ChangesNotice() {
  const { pathname } = useLocation();
  const { data } = useCall('reference.notice', {});
  if (!data?.since || pathname === '/changes') return null;
  return <ChangesTold edition={data.edition} since={data.since} />;
}

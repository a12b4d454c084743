import { Outlet } from 'react-router';
import { useWayKeys } from './use-way-keys.ts';

/** A page to be printed, with nothing of the window around it but its keys. */
export function PrintFrame() {
  useWayKeys();
  return <Outlet />;
}

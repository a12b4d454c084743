import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { Announcements } from '../ui/announce.tsx';
import { inSmallLetters } from './small-letters.ts';
import { usePlaces } from './use-places.ts';

/** Around the window's views and the pages to be printed alike: what keeps one's place, and says which view it is, on every way between them. */
export function AllViews() {
  usePlaces();
  const typed = inSmallLetters(useLocation(), useParams()['slug']);
  return (
    <>
      {typed === null ? <Outlet /> : <Navigate to={typed} replace />}
      <Announcements />
    </>
  );
}

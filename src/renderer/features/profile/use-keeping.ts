import type { Entity } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { keepSchool, letSchoolGo } from '../../ui/keep-school.ts';

/** Whether a school is kept, and how to keep it or let it go; both are told at the foot, with the way back. */
export function useKeeping({ slug }: Pick<Entity, 'slug'>) {
  const bookmarks = useCall('bookmarks.list', {});
  const saved = bookmarks.data?.rows.some((row) => row.slug === slug) ?? false;
  return {
    saved,
    toggle: () => {
      if (saved) letSchoolGo(slug);
      else keepSchool(slug);
    },
  };
}

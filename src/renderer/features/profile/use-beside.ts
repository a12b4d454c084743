import { useSearchParams } from 'react-router';
import { create } from 'zustand';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { besideParam } from '../../ui/beside/beside-address.ts';
import { useWide } from '../../ui/beside/use-wide.ts';

export interface Beside {
  /** Whether the window has room for it. */
  readonly hasRoom: boolean;
  /** What stands beside the profile; a school without a slug is to be chosen. */
  readonly shows: { readonly kind: 'notes' } | { readonly kind: 'school'; readonly slug: string | null } | null;
  readonly showNotes: (on: boolean) => void;
  /** Null closes the pane, and no slug asks for one. */
  readonly showSchool: (slug: string | null) => void;
}

/** Whether the pane was just asked for here: whoever does so means to write or choose in it. What stood open already takes the keyboard from nobody. */
export const useAsked = create<{ readonly asked: boolean }>(() => ({ asked: false }));

/** What is read beside the open profile: notes as the person keeps them, a school as the address says, which comes before them. */
export function useBeside(): Beside {
  const hasRoom = useWide();
  const [params, setParams] = useSearchParams();
  const settings = useCall('settings.get', {});
  const { mutate } = useWrite('settings.set');
  const slug = params.get(besideParam);
  const showSchool = (next: string | null) => {
    useAsked.setState({ asked: next === '' });
    setParams(
      (now) => {
        const changed = new URLSearchParams(now);
        if (next === null) changed.delete(besideParam);
        else changed.set(besideParam, next);
        return changed;
      },
      // A school that is read is a place to come back to; the choice of one is none.
      { replace: next === null || next === '' || slug === '' },
    );
  };
  return {
    hasRoom,
    shows:
      slug !== null
        ? { kind: 'school', slug: slug === '' ? null : slug }
        : settings.data?.notesBeside
          ? { kind: 'notes' }
          : null,
    showNotes: (on) => {
      if (slug !== null) showSchool(null);
      useAsked.setState({ asked: on });
      mutate({ notesBeside: on });
    },
    showSchool,
  };
}

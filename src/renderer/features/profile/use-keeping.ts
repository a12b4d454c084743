import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { useUndoStore } from '../../ui/undo/undo-store.ts';

/** Whether a school is kept, and how to keep it or let it go; what is told of that, and how to take the telling back. */
export function useKeeping({ slug }: Pick<Entity, 'slug'>) {
  const t = useTranslations('profile');
  const bookmarks = useCall('bookmarks.list', {});
  const add = useWrite('bookmarks.add');
  const remove = useWrite('bookmarks.remove');
  const [told, setTold] = useState('');
  const saved = bookmarks.data?.rows.some((row) => row.slug === slug) ?? false;
  const toggle = () => {
    setTold('');
    if (saved)
      remove.mutate(
        { slug },
        {
          onSuccess: ({ bookmark }) => {
            if (!bookmark) return;
            useUndoStore.getState().did({
              told: (say) => say('profile.removedFromSaved'),
              undo: () => ask('bookmarks.restore', { bookmark }),
            });
          },
        },
      );
    else
      add.mutate(
        { slug },
        {
          onSuccess: () => {
            setTold(t('saved'));
          },
        },
      );
  };
  return {
    saved,
    toggle,
    told,
    untell: () => {
      setTold('');
    },
  };
}

import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestName } from '../../../shared/contract/limits.ts';
import { comma } from '../../../shared/domain/formatting.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useBeside } from '../../ui/popover/use-beside.ts';
import { doIt, useUndoStore, type Told } from '../../ui/undo/undo-store.ts';
import { useDoOnce } from '../../ui/undo/use-do-once.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import { keptOf, type Comparison } from './use-comparison.ts';

/** Named comparisons: keep this one, open or remove another; what is removed can be brought back. */
export function ComparisonSets({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const sets = useCall('compare.sets', {});
  const schools = useCall(
    'compare.table',
    { ...comparison.asked, language },
    // In another currency they are called as they were.
    { keepPrevious: ({ slugs }) => slugs.join(' ') === comparison.slugs.join(' '), enabled: comparison.isKnown },
  );
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useBeside(button, popover, isOpen);
  const names = (schools.data?.schools ?? []).map((school) => displayName(school, language)).join(comma(language));
  const unknown = new Set(schools.data?.unknown);
  const name = names.length > longestName ? `${names.slice(0, longestName - 1)}…` : names;
  const keepOnce = useDoOnce();
  const remove = (kept: { readonly id: number; readonly name: string }) => {
    void doIt(async () => {
      const { set } = await ask('compare.removeSet', { id: kept.id });
      return (
        set && {
          told: (say) => say('compare.setRemoved', { name: kept.name }),
          undo: () => ask('compare.restoreSet', { set }),
        }
      );
    });
  };
  return (
    <>
      <button ref={button} type="button" className={styles.tool} popoverTarget={id}>
        {t('sets')}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="group"
        aria-label={t('sets')}
        className={styles.sets}
        // It is not seen before it stands at its button.
        data-placed={isOpen}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
      >
        <button
          type="button"
          className={styles.tool}
          disabled={name === ''}
          onClick={() => {
            // What an address names and no edition knows is told above, and not kept.
            const kept = keptOf(comparison);
            keepOnce(async () => {
              const slugs = kept.slugs.filter((slug) => !unknown.has(slug));
              const { id: set, isNew } = await ask('compare.saveSet', { name, ...kept, slugs });
              const told: Told = (say) => say('compare.setKept', { name });
              if (isNew) return { told, undo: () => ask('compare.removeSet', { id: set }) };
              useUndoStore.getState().say(told);
              return null;
            });
          }}
        >
          <Icon name="bookmark" /> {t('keepSet')}
        </button>
        <ul>
          {sets.data?.rows.map((set) => (
            <li key={set.id}>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  // What it opens would lie under it.
                  popover.current?.hidePopover();
                  comparison.open(set);
                }}
              >
                <bdi>{set.name}</bdi>
              </button>
              <button
                type="button"
                aria-label={t('removeSet', { name: set.name })}
                onClick={() => {
                  button.current?.focus();
                  remove(set);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

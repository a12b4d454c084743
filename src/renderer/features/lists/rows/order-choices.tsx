import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import menu from '../../../ui/popover/menu.module.css';
import { useBeside } from '../../../ui/popover/use-beside.ts';
import styles from '../lists.module.css';

interface ChoicesProps {
  readonly handle: React.RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly index: number;
  readonly count: number;
  readonly goTo: (to: number) => void;
  readonly close: () => void;
}

/** Where an entry can go, for whoever can neither drag nor has arrow keys: a finger, a switch, a voice. */
export function OrderChoices({ handle, label, index, count, goTo, close }: ChoicesProps) {
  const t = useTranslations('lists');
  const popover = useRef<HTMLDivElement>(null);
  useBeside(handle, popover, true);
  useEffect(() => {
    popover.current?.showPopover();
    popover.current?.querySelector('button')?.focus();
  }, []);
  const places = [
    { to: index - 1, text: t('orderUp') },
    { to: index + 1, text: t('orderDown') },
    { to: 0, text: t('orderFirst') },
    { to: count - 1, text: t('orderLast') },
  ]
    // Of two that lead to the same place the nearer one.
    .filter(({ to }, at, all) => all.findIndex((one) => one.to === to) === at)
    .filter(({ to }) => to >= 0 && to < count && to !== index);
  return (
    <div
      ref={popover}
      popover="auto"
      role="group"
      aria-label={label}
      className={`${menu.menu} ${styles.places}`}
      onToggle={(event) => {
        if (event.newState === 'closed') close();
      }}
    >
      {places.map(({ to, text }) => (
        <button
          key={text}
          type="button"
          onClick={() => {
            close();
            goTo(to);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'react';

interface ComboboxOptions {
  /** What stands in the box. */
  readonly text: string;
  /** How many options there are to choose from. */
  readonly count: number;
  /** Whether the options answer what stands in the box; while they answer what stood there before, none can be chosen by key. */
  readonly answered: boolean;
  /** The option that Enter chooses unasked; -1 where none is what was typed, and one must be gone to. */
  readonly first: number;
  /** As `first`, for an Enter that came before the answer, when nobody has seen the options yet. */
  readonly firstUnseen?: number;
  readonly choose: (index: number) => void;
  /** Enter while no option is chosen. */
  readonly enter?: () => void;
  /** Escape; the box empties itself. */
  readonly escape: () => void;
}

/**
 * The keys and roles of a field with options under it: one hand for schools, searches and tags. Enter never chooses what does not match
 * what stands in the box: it waits for the answer, and where nothing matches, an option has to be gone to.
 */
export function useCombobox({
  text,
  count,
  answered,
  first,
  firstUnseen = first,
  choose,
  enter,
  escape,
}: ComboboxOptions) {
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  /** The option that was gone to, of those for this text. */
  const [gone, setGone] = useState<{ readonly to: number; readonly for: string } | null>(null);
  /** The text for which Enter was pressed before its answer was there. */
  const waiting = useRef<string | null>(null);
  const at = gone?.for === text && answered ? gone.to : first;
  const active = at < count ? at : first;
  const expanded = isOpen && count > 0;

  const act = (index: number) => {
    if (index >= 0 && index < count) choose(index);
    else enter?.();
  };
  useEffect(() => {
    if (waiting.current === null || (waiting.current === text && !answered)) return;
    const isMeant = waiting.current === text;
    waiting.current = null;
    if (isMeant) act(firstUnseen);
  });
  useEffect(() => {
    if (expanded && active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [expanded, list, active]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (count === 0) return;
      setOpen(true);
      // From the box down to the first, up to the last, and around at both ends.
      if (answered && isOpen)
        setGone({ to: active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count, for: text });
    } else if (event.key === 'Enter') {
      // Where nothing is chosen by it, Enter is the form's.
      if (text.trim() === '' || (answered && active < 0 && !enter)) return;
      if (answered) act(active);
      else waiting.current = text;
    } else if (event.key === 'Escape') {
      waiting.current = null;
      setGone(null);
      setOpen(false);
      escape();
    } else return;
    event.preventDefault();
  };
  return {
    active,
    expanded,
    isOpen,
    close: () => {
      waiting.current = null;
      setOpen(false);
    },
    input: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': expanded,
      'aria-controls': expanded ? list : undefined,
      'aria-activedescendant': expanded && active >= 0 ? `${list}-${active}` : undefined,
      onKeyDown,
      onFocus: () => {
        setOpen(true);
      },
      onBlur: () => {
        waiting.current = null;
        setOpen(false);
      },
      onInput: () => {
        waiting.current = null;
        setGone(null);
        setOpen(true);
      },
    },
    list: { role: 'listbox', id: list },
    option: (index: number) => ({
      id: `${list}-${index}`,
      role: 'option',
      'aria-selected': index === active,
      // The keyboard stays in the box.
      onMouseDown: (event: React.MouseEvent) => {
        event.preventDefault();
      },
      onMouseMove: () => {
        setGone({ to: index, for: text });
      },
      onClick: () => {
        choose(index);
      },
    }),
  } as const;
}

import { useLayoutEffect, useRef } from 'react';
import { useBeside } from '../popover/use-beside.ts';
import styles from './combobox.module.css';
import { useCombobox } from './use-combobox.ts';

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly invalid?: boolean;
  /** The id of what is said about the field. */
  readonly describedBy?: string | undefined;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly options: readonly { readonly key: string; readonly shown: React.ReactNode }[];
  readonly answered?: boolean;
  /** The option that Enter chooses unasked; -1 where the person has to go to one. */
  readonly first: number;
  readonly choose: (index: number) => void;
  /** Enter, or a character that ends an entry, while no option is chosen. */
  readonly enter?: () => void;
  readonly leave?: () => void;
  /** Whether Escape empties the field; else it only closes the options. */
  readonly empties?: boolean;
  /** Said above the options, and to whoever cannot see them. */
  readonly said?: string;
  readonly keys?: (event: React.KeyboardEvent) => boolean;
}

/** A field with options under it, over all that stands around. */
export function Combobox(props: ComboboxProps) {
  const { text, write, options, answered = true, first, choose, enter, leave, empties = true, said = '', keys } = props;
  const field = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const box = useCombobox({
    text,
    count: options.length,
    answered,
    first,
    choose,
    ...(enter && { enter }),
    escape: () => {
      if (empties) write('');
    },
  });
  const isShown = box.isOpen && (options.length > 0 || said !== '');
  useLayoutEffect(() => {
    // Over all that stands around, and cut off by none of it.
    if (isShown) popup.current?.showPopover();
  }, [isShown]);
  useBeside(field, popup, isShown);
  return (
    <>
      <input
        ref={field}
        type="text"
        className={props.className}
        aria-label={props.label}
        placeholder={props.placeholder}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        spellCheck={false}
        value={text}
        {...box.input}
        onKeyDown={(event) => {
          if (keys?.(event)) event.preventDefault();
          else box.input.onKeyDown(event);
        }}
        onBlur={() => {
          box.input.onBlur();
          leave?.();
        }}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      {box.isOpen && (
        <span role="status" className="visually-hidden">
          {said}
        </span>
      )}
      {isShown && (
        <div
          ref={popup}
          role="presentation"
          popover="manual"
          className={styles.popup}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {said !== '' && <p className={styles.said}>{said}</p>}
          {options.length > 0 && (
            <ul {...box.list} aria-label={props.label}>
              {options.map(({ key, shown }, index) => (
                <li key={key} className={styles.option} {...box.option(index)}>
                  {shown}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

import { useEffect, useRef, useState } from 'react';

interface ListNameProps {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string | undefined;
  readonly className: string | undefined;
  /** `byKey` says that the keyboard was in the field and has now nowhere to be. */
  readonly keep: (name: string, byKey: boolean) => void;
  readonly leave: () => void;
}

/** A field for the name of a list: Enter or leaving it keeps what is written, Escape leaves all as it was. */
export function ListNameField({ label, initial, placeholder, className, keep, leave }: ListNameProps) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  /** The field is left once, however that comes about. */
  const left = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const end = (keeps: boolean, byKey: boolean) => {
    if (left.current) return;
    left.current = true;
    if (keeps) keep(text.trim(), byKey);
    else leave();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') end(true, true);
    else if (event.key === 'Escape') end(false, true);
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      className={className}
      aria-label={label}
      placeholder={placeholder}
      maxLength={120}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        end(true, false);
      }}
    />
  );
}

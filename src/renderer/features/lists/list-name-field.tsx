import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestName } from '../../../shared/contract/limits.ts';
import { useKeptAtTheEnd } from '../../ui/use-kept-at-the-end.ts';

interface ListNameProps {
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string | undefined;
  readonly className: string | undefined;
  /** Names that are there, offered as one types. */
  readonly offered?: readonly string[];
  /** `byKey` says that the keyboard was in the field and has now nowhere to be; `base` is the name that stood there. */
  readonly keep: (name: string, byKey: boolean, base: string) => void;
  readonly leave: () => void;
}

/** A field for the name of a list: Enter or leaving it keeps what is written, Escape leaves all as it was. */
export function ListNameField({ label, initial, placeholder, className, offered = [], keep, leave }: ListNameProps) {
  /** What was typed, and over which name; until then the field follows the name. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly base: string } | null>(null);
  const text = typed?.text ?? initial;
  const tooLong = text.trim().length > longestName;
  const said = useId();
  const names = useId();
  const t = useTranslations('lists');
  const field = useRef<HTMLInputElement>(null);
  /** The field is left once, however that comes about. */
  const left = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const end = (keeps: boolean, byKey: boolean) => {
    if (left.current || (keeps && tooLong)) return;
    left.current = true;
    if (keeps) keep(text.trim(), byKey, typed?.base ?? initial);
    else leave();
  };
  useKeptAtTheEnd(() => {
    if (typed !== null) end(true, false);
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') end(true, true);
    else if (event.key === 'Escape') end(false, true);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className={className}
        aria-label={label}
        placeholder={placeholder}
        aria-invalid={tooLong || undefined}
        aria-describedby={said}
        autoComplete="off"
        list={offered.length > 0 ? names : undefined}
        value={text}
        onChange={(event) => {
          setTyped({ text: event.target.value, base: typed?.base ?? initial });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          end(true, false);
        }}
      />
      {offered.length > 0 && (
        <datalist id={names}>
          {offered.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      )}
      {tooLong && (
        <span id={said} role="alert">
          {t('nameTooLong', { length: String(text.trim().length), most: String(longestName) })}
        </span>
      )}
    </>
  );
}

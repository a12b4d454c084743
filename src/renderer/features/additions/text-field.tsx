import page from '../../ui/page.module.css';
import { Field } from './field.tsx';

/** A line of text that a part of an addition is typed into. */
export function TextField({
  at,
  label,
  hint,
  value,
  write,
}: {
  /** The path of the part, as the compiler names it. */
  at: string;
  label: string;
  hint?: string | undefined;
  value: string;
  write: (text: string) => void;
}) {
  return (
    <Field at={at} label={label} {...(hint !== undefined && { hint })}>
      {(field) => (
        <input
          {...field}
          className={page.field}
          type="text"
          autoComplete="off"
          value={value}
          onChange={({ target }) => {
            write(target.value);
          }}
        />
      )}
    </Field>
  );
}

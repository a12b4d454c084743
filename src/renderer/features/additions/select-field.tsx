import page from '../../ui/page.module.css';
import { Field } from './field.tsx';

/** What is offered: what is kept of it, and what a reader calls it. */
export type Options = readonly (readonly [value: string, label: string])[];

/** One of several that a part of an addition may be. */
export function SelectField({
  at,
  label,
  hint,
  wide,
  value,
  options,
  choose,
}: {
  /** The path of the part, as the compiler names it. */
  at: string;
  label: string;
  hint?: string | undefined;
  wide?: boolean;
  value: string;
  options: Options;
  choose: (value: string) => void;
}) {
  return (
    <Field at={at} label={label} {...(hint !== undefined && { hint })} {...(wide !== undefined && { wide })}>
      {(field) => (
        <select
          {...field}
          className={page.field}
          value={value}
          onChange={({ target }) => {
            choose(target.value);
          }}
        >
          {options.map(([one, called]) => (
            <option key={one} value={one}>
              {called}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import page from '../page.module.css';

/** One of several ways in which a table can be understood, behind what is chosen. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  choose: (value: Value) => void;
}) {
  return (
    <label>
      {label}{' '}
      <select
        className={page.field}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([key]) => key === target.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([key, shown]) => (
          <option key={key} value={key}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

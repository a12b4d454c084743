import { useState } from 'react';
import { mostSheetCell } from '../../../../shared/contract/limits.ts';
import page from '../../../ui/page.module.css';
import styles from '../additions.module.css';

/** A cell that is written otherwise: kept when it is left or Enter is pressed, since the whole table is read again with it. */
export function CellField({
  label,
  value,
  longest = mostSheetCell,
  write,
}: {
  label: string;
  value: string;
  longest?: number;
  write: (text: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed !== value) write(typed);
    setTyped(null);
  };
  return (
    <label className={styles.part}>
      <span>{label}</span>
      <input
        className={page.field}
        type="text"
        autoComplete="off"
        dir="auto"
        maxLength={longest}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}

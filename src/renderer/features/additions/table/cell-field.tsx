import { useId, useState } from 'react';
import { mostSheetCell } from '../../../../shared/contract/limits.ts';
import page from '../../../ui/page.module.css';
import { useKeptAtTheEnd } from '../../../ui/use-kept-at-the-end.ts';
import { useLonger } from '../../../ui/use-longer.ts';
import styles from '../additions.module.css';

/** A cell that is written otherwise: kept when it is left or Enter is pressed, since the whole table is read again with it. What is longer than is kept stays in it. */
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
  const said = useId();
  const tooLong = useLonger()(typed ?? '', longest);
  const keep = () => {
    if (tooLong !== '') return;
    const text = typed?.trim();
    if (text !== undefined && text !== value) write(text);
    setTyped(null);
  };
  useKeptAtTheEnd(keep);
  return (
    <label className={styles.part}>
      <span>{label}</span>
      <input
        className={page.field}
        type="text"
        autoComplete="off"
        dir="auto"
        aria-label={label}
        aria-invalid={tooLong !== ''}
        aria-describedby={tooLong === '' ? undefined : said}
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
      {tooLong !== '' && (
        <span id={said} role="alert" className={styles.invalid}>
          {tooLong}
        </span>
      )}
    </label>
  );
}

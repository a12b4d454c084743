import { useId } from 'react';
import { NumberEcho } from '../../ui/number-field/number-echo.tsx';
import { useNumberEntry } from '../../ui/number-field/use-number-entry.ts';
import styles from './additions.module.css';
import { TextField } from './text-field.tsx';

/** Nobody reads digits alone as anything else: a year, a count. */
const digitsAlone = /^\d*$/;

/** A line that a number is typed into; what was understood of any other notation is said under it, and one of two meanings is written out when it is chosen. */
export function NumberLine(field: Parameters<typeof TextField>[0]) {
  const understood = useNumberEntry(field.value, 'amount');
  const id = useId();
  return (
    <div className={styles.part}>
      <TextField {...field} />
      {!digitsAlone.test(field.value.trim()) && (
        <NumberEcho
          understood={{
            ...understood,
            pick: (picked) => {
              const { reading } = understood;
              if (reading.kind === 'number' && typeof picked === 'number') field.write(String(reading.values[picked]));
            },
          }}
          currency={null}
          id={id}
          asWords={false}
        />
      )}
    </div>
  );
}

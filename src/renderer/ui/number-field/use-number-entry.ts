import { useMemo, useState } from 'react';
import { readNumber, type NumberPurpose, type NumberReading } from '../../../shared/domain/numbers/read-number.ts';
import { useLanguage } from '../use-language.ts';
import { entryOf, type NumberEntry, type Picked } from '../../../shared/domain/numbers/number-entry.ts';

export interface NumberUnderstood {
  readonly reading: NumberReading;
  readonly entry: NumberEntry;
  readonly picked: Picked;
  readonly pick: (picked: Picked) => void;
}

/** What stands in a field, read as a number; a choice holds for the text it was made for. */
export function useNumberEntry(text: string, purpose: NumberPurpose): NumberUnderstood {
  const language = useLanguage();
  const [choice, setChoice] = useState<{ readonly for: string; readonly picked: Picked } | null>(null);
  const reading = useMemo(() => readNumber(text, language, purpose), [text, language, purpose]);
  const picked = choice?.for === text ? choice.picked : null;
  return {
    reading,
    entry: entryOf(reading, picked),
    picked,
    pick: (next) => {
      setChoice({ for: text, picked: next });
    },
  };
}

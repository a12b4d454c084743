import { useState } from 'react';
import { useWrite } from '../../host/use-write.ts';
import type { SheetReading } from './reading-sheet.tsx';

/** What is read before it could be stopped needs no notice. */
const never = () => true;

/** Returns the table that is being read, if one is, and the way to end it. */
export function useReading() {
  const [reading, setReading] = useState<SheetReading | null>(null);
  const cancel = useWrite('sheets.cancel', never);
  return {
    reading,
    setReading,
    end: () => {
      if (reading?.transfer) cancel.mutate({ transfer: reading.transfer });
      setReading(null);
    },
  };
}

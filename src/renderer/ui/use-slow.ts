import { useEffect, useState } from 'react';

/** Whether what this stands for has taken longer than 200 ms: what is quicker is not shown being waited for. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, 200);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return slow;
}

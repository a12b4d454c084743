import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Returns how to begin what takes a while, which returns whether the person has gone nowhere else since: who has is not fetched back. */
export function useStay(): () => () => boolean {
  const { key } = useLocation();
  const at = useRef<string | null>(null);
  useEffect(() => {
    at.current = key;
    return () => {
      at.current = null;
    };
  }, [key]);
  return () => {
    const begun = at.current;
    // What is begun by going was begun by who does not stay.
    return () => begun !== null && at.current === begun;
  };
}

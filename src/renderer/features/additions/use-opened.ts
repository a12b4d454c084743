import { useState } from 'react';
import type { Addition } from '../../../shared/contract/additions.ts';

/**
 * Returns the addition that is being changed as it was when its form opened, for as long as its address stands; null for a new one. What
 * another window writes over it or takes away meanwhile changes neither what is being typed nor what that was made of: both then stand.
 */
export function useOpened(there: Addition | undefined, id: string | null): Addition | null {
  const [opened, setOpened] = useState<Addition | null>(null);
  const now = opened !== null && String(opened.id) === id ? opened : (there ?? null);
  if (now !== opened) setOpened(now);
  return now;
}

import type { Overlap } from '../../../shared/contract/overlap.ts';
import { Matrices } from './overlap-matrices.tsx';
import { OverlapDots } from './overlap-dots.tsx';

/** What the chosen share, for paper: the matrices with all names beneath, and the picture. */
export function OverlapDocument({ data }: { data: Overlap }) {
  return (
    <>
      <Matrices data={data} onPaper />
      <OverlapDots data={data} />
    </>
  );
}

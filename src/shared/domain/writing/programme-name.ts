import type { PartialText } from '../language.ts';
import type { Pen } from './pen.ts';

/** Returns what a programme is called; one that takes no more students says so wherever it is named. */
export function writeProgramme(
  { title, closed }: { readonly title: PartialText; readonly closed: boolean },
  pen: Pen,
): string {
  const name = pen.text(title);
  return closed ? pen.say('answer.closedProgramme', { title: name, closed: pen.say('answer.closed') }) : name;
}

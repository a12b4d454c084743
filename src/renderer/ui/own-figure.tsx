import type { OwnFigure } from '../../shared/contract/figures.ts';
import { dot, formatPartialDate } from '../../shared/domain/formatting.ts';
import { writeOwnFigure } from '../../shared/domain/writing/own-figure.ts';
import table from './table.module.css';
import { useLanguage } from './use-language.ts';
import { usePen } from './use-pen.ts';

/** The value of a figure of the person's own, apart from what stands beside it whichever way it is read. */
export function OwnFigureValue({ figure }: { figure: OwnFigure }) {
  return <bdi className={table.words}>{writeOwnFigure(figure, usePen())}</bdi>;
}

/** As of when a figure of the person's own is, and their note on it. */
export function OwnFigureAbout({ figure: { asOf, note } }: { figure: Pick<OwnFigure, 'asOf' | 'note'> }) {
  const language = useLanguage();
  return (
    <>
      {asOf !== null && formatPartialDate(asOf, language)}
      {asOf !== null && note !== null && note !== '' && dot}
      {note !== null && note !== '' && <bdi className={table.words}>{note}</bdi>}
    </>
  );
}

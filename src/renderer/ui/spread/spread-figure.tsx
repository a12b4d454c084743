import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimGroup } from '../../../shared/domain/disagreement.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import type { Period } from '../../../shared/domain/kinds.ts';
import { spreadOf, type SpreadPoint, type SpreadValue } from '../../../shared/domain/spread.ts';
import { writeValue, type Written } from '../../../shared/domain/writing/write-value.ts';
import { NumberedFootnotes, useCited, useOnPaper } from '../entity/footnotes.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import { SpreadPicture } from './spread-picture.tsx';
import styles from './spread.module.css';

type Point = SpreadPoint<unknown>;

/** How far sources differ in one figure: a picture, one line of words, and on demand everyone who gives a value. Nothing where nobody does. */
export function SpreadFigure<Source extends string | number>({
  group,
  of,
  width,
  per,
}: {
  group: Pick<ClaimGroup<unknown>, 'state'> & { readonly values: readonly SpreadValue<Source>[] };
  of: Written;
  /** About how wide the place is, in pixels; a narrower one shrinks the picture. */
  width: number;
  per?: Period | null;
}) {
  const t = useTranslations('spread');
  const tp = useTranslations('profile');
  const tk = useTranslations('sourceKind');
  const language = useLanguage();
  const pen = usePen();
  const cited = useCited();
  const onPaper = useOnPaper();
  // Drawn when it is asked for.
  const [open, setOpen] = useState(false);
  // What packs alone say stands in the list of values with its mark; an axis has no room for one, and is not stretched by it.
  const ours = group.values.filter(({ tellers }) =>
    tellers.some(({ source }) => (cited(source)?.pack ?? null) === null),
  );
  const shown = ours.length === 0 ? group : { ...group, values: ours };
  const spread = spreadOf(shown, (source) => cited(source)?.kind ?? null);
  if (spread === null) return null;
  const { points, first } = spread;
  const write = ({ number, high, unit, qualifier }: Omit<Point, 'first' | 'tellers'>, bare: boolean) =>
    writeValue(
      {
        text: { en: String(number) },
        number,
        high: high === number ? null : high,
        unit: bare ? null : unit,
        qualifier,
      },
      of,
      pen,
      bare ? null : per,
    );
  const digits = (number: number) => write({ number, high: number, unit: null, qualifier: null }, true);
  // The unit is said once: at the end, or at the beginning where the name of a test leads its score.
  const [lowest] = points;
  const unitLeads = write({ ...lowest, high: lowest.number, qualifier: null }, false).endsWith(digits(lowest.number));
  const highest = points.find(({ high }) => high === spread.high) ?? lowest;
  const range = t('range', {
    low: write({ ...lowest, high: lowest.number }, !unitLeads),
    high: write({ ...highest, number: highest.high }, unitLeads),
  });
  const dated = (asOf: string | null) => (asOf === null ? tp('undated') : formatPartialDate(asOf, language));
  const words = () => {
    if (first === null) return range;
    const [{ kind, asOf }] = first.point.tellers;
    const said = { range, value: write(first.point, true), kind: kind === null ? '' : tk(kind) };
    return first.newest ? t('newest', said) : t('first', { ...said, date: dated(asOf) });
  };
  const tellers = points.flatMap((point) => point.tellers.map((teller) => ({ point, ...teller })));
  return (
    <figure className={styles.spread} data-picture="spread">
      <SpreadPicture spread={spread} width={width} words={words()} digits={digits} />
      <figcaption>{words()}</figcaption>
      {/* On paper nothing opens: the values beneath and the list of sources say the same. */}
      {!onPaper && (
        <details
          className={styles.sources}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{t('sources', { count: new Set(tellers.map(({ source }) => source)).size })}</summary>
          {open && (
            <ul>
              {tellers.map(({ point, source, asOf, kind }, at) => (
                <li key={at}>
                  {write(point, false)}
                  <NumberedFootnotes numbers={[cited(source)?.number].filter((number) => number !== undefined)} />
                  <span>
                    {[dated(asOf), kind === null ? '' : tk(kind), cited(source)?.publisher ?? '']
                      .filter(Boolean)
                      .join(dot)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </figure>
  );
}

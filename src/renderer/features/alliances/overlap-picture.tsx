import { useTranslations } from 'use-intl';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { wrapped } from '../../ui/plots/wrapped.ts';
import table from '../../ui/table.module.css';
import styles from './overlap.module.css';

/** The picture in its units: a line of a name, and what is left between two rows. */
const line = 14;
const gap = 12;
const width = 860;
const left = 330;
const right = 560;

/** Who is drawn: the chosen schools, or where none is chosen, the members that at least two of the alliances share. */
function drawnMembers(data: Overlap): readonly Overlap['members'][number][] {
  const chosen = new Set(data.institutions.map((one) => one.slug));
  const members =
    chosen.size > 0
      ? data.members.filter((member) => chosen.has(member.slug))
      : data.members.filter((member) => member.alliances.length > 1);
  return members.toSorted((a, b) => b.alliances.length - a.alliances.length).slice(0, 40);
}

/** In the order of the alliances they are in, so that fewer lines cross. */
function untangled(members: ReturnType<typeof drawnMembers>): ReturnType<typeof drawnMembers> {
  const middle = ({ alliances }: { readonly alliances: readonly number[] }) =>
    alliances.reduce((sum, index) => sum + index, 0) / Math.max(1, alliances.length);
  return members.toSorted((a, b) => middle(a) - middle(b));
}

/** A name as a whole, in as many lines as it wants: two of one alliance often differ only at their end. */
function Name({ lines, x, y, isAtEnd = false }: NameProps) {
  return (
    <text textAnchor={isAtEnd ? 'end' : 'start'}>
      {lines.map((text, at) => (
        <tspan key={at} x={x} y={y + (at - (lines.length - 1) / 2) * line + 4}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

interface NameProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isAtEnd?: boolean;
}

/** Schools at the left, alliances at the right, a line for each membership; the matrix above holds the same in numbers. */
export function OverlapPicture({ data }: { data: Overlap }) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const members = untangled(drawnMembers(data));
  const alliances = data.alliances
    .map((alliance, index) => ({ alliance, index }))
    .filter(({ index }) => members.some((member) => member.alliances.includes(index)));
  if (members.length === 0 || alliances.length === 0) return null;
  const linesOf = (one: Parameters<typeof displayName>[0], room: number) => wrapped(displayName(one, language), room);
  const names = {
    members: members.map((member) => linesOf(member, left - 8)),
    alliances: alliances.map(({ alliance }) => linesOf(alliance, width - right - 8)),
  };
  const heightOf = (all: readonly (readonly string[])[]) =>
    all.length * (Math.max(...all.map(({ length }) => length)) * line + gap);
  const height = Math.max(heightOf(names.members), heightOf(names.alliances)) + gap;
  const yOf = (at: number, of: number) => ((at + 0.5) * height) / of;
  return (
    <section className={styles.part}>
      <h2>{t('picture')}</h2>
      <p className={styles.note}>{t('pictureNote', { count: members.length })}</p>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={t('picture')}>
        <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('pictureLabel')}>
          {members.flatMap((member, at) =>
            alliances
              .filter(({ index }) => member.alliances.includes(index))
              .map(({ alliance, index }) => {
                const [from, to] = [
                  yOf(at, members.length),
                  yOf(
                    alliances.findIndex((one) => one.index === index),
                    alliances.length,
                  ),
                ];
                const color = alliances.findIndex((one) => one.index === index) % 6;
                return (
                  <path
                    key={`${member.slug} ${alliance.slug}`}
                    d={`M${left + 8} ${from} C${left + 110} ${from} ${right - 110} ${to} ${right - 8} ${to}`}
                    data-series={color + 1}
                  />
                );
              }),
          )}
          {names.members.map((lines, at) => (
            <Name key={members[at]?.slug} lines={lines} x={left} y={yOf(at, members.length)} isAtEnd />
          ))}
          {names.alliances.map((lines, at) => (
            <Name key={alliances[at]?.alliance.slug} lines={lines} x={right} y={yOf(at, alliances.length)} />
          ))}
        </svg>
      </div>
    </section>
  );
}

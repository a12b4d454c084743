import { useTranslations } from 'use-intl';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { displayName } from '../../ui/entity/names.ts';
import { drawnOf, type Drawn } from './overlap-drawn.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { wrapped } from '../../ui/plots/wrapped.ts';
import table from '../../ui/table.module.css';
import styles from './overlap.module.css';

/** The picture in its units: a line of a name, and what is left between two rows. */
const line = 14;
const gap = 12;
const width = 720;
const left = 262;
const right = 458;

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

interface PictureProps extends Drawn {
  readonly names: Readonly<Record<'members' | 'alliances', readonly (readonly string[])[]>>;
}

/** How high rows of these names are: all as high as the highest. */
const rowOf = (names: readonly (readonly string[])[]): number =>
  Math.max(...names.map(({ length }) => length)) * line + gap;

function Picture({ members, alliances, names }: PictureProps) {
  const t = useTranslations('overlap');
  const height =
    Math.max(names.members.length * rowOf(names.members), names.alliances.length * rowOf(names.alliances)) + gap;
  const yOf = (at: number, of: number) => ((at + 0.5) * height) / of;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('pictureLabel')}>
      {members.flatMap((member, at) =>
        alliances.map(({ alliance, index }, to) => {
          if (!member.alliances.includes(index)) return null;
          const [from, end] = [yOf(at, members.length), yOf(to, alliances.length)];
          return (
            <path
              key={`${member.slug} ${alliance.slug}`}
              d={`M${left + 8} ${from} C${left + 94} ${from} ${right - 94} ${end} ${right - 8} ${end}`}
              data-series={(to % 6) + 1}
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
  );
}

/** Schools at the left, alliances at the right, a line for each membership; the matrix above holds the same in numbers. */
export function OverlapPicture({ data }: { data: Overlap }) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const { members, alliances } = drawnOf(data);
  if (members.length === 0 || alliances.length === 0) return null;
  const linesOf = (one: Parameters<typeof displayName>[0], room: number) => wrapped(displayName(one, language), room);
  return (
    <section className={styles.part}>
      <h2>{t('picture')}</h2>
      <p className={styles.note}>{t('pictureNote', { count: members.length })}</p>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={t('picture')}>
        <Picture
          members={members}
          alliances={alliances}
          names={{
            members: members.map((member) => linesOf(member, left - 8)),
            alliances: alliances.map(({ alliance }) => linesOf(alliance, width - right - 8)),
          }}
        />
      </div>
    </section>
  );
}

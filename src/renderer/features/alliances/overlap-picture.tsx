import { useTranslations } from 'use-intl';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import table from '../../ui/table.module.css';
import styles from './overlap.module.css';

/** A row of the picture, in its units. */
const row = 26;
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

/** Schools at the left, alliances at the right, a line for each membership; the matrix above holds the same in numbers. */
export function OverlapPicture({ data }: { data: Overlap }) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const members = untangled(drawnMembers(data));
  const alliances = data.alliances
    .map((alliance, index) => ({ alliance, index }))
    .filter(({ index }) => members.some((member) => member.alliances.includes(index)));
  if (members.length === 0 || alliances.length === 0) return null;
  const height = Math.max(members.length, alliances.length) * row + 12;
  const yOf = (at: number, of: number) => ((at + 0.5) * height) / of;
  const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
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
          {members.map((member, at) => (
            <text key={member.slug} x={left} y={yOf(at, members.length)} textAnchor="end" dy="4">
              {short(displayName(member, language), language === 'zh' ? 26 : 52)}
            </text>
          ))}
          {alliances.map(({ alliance }, at) => (
            <text key={alliance.slug} x={right} y={yOf(at, alliances.length)} dy="4">
              {short(displayName(alliance, language), language === 'zh' ? 22 : 46)}
            </text>
          ))}
        </svg>
      </div>
    </section>
  );
}

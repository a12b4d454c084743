import { useTranslations } from 'use-intl';
import type { Cluster } from './cluster.ts';
import styles from './map.module.css';

/** How far apart marks stand, in pixels: what a finger can tell apart. */
export const markSpacing = 26;

/** A school or a crowd of them. `unit` is the length of a pixel on the drawing, so that marks keep their size as one comes nearer. */
export function Mark({
  cluster,
  name,
  unit,
  act,
  point,
}: {
  cluster: Cluster;
  name: string;
  unit: number;
  act: () => void;
  /** Told what is pointed at or has the keyboard, null as it is left. */
  point: (label: string | null) => void;
}) {
  const t = useTranslations('map');
  const many = cluster.members.length;
  const label = many === 1 ? name : t('cluster', { count: many, name });
  const radius = many === 1 ? 5 : Math.min(8 + Math.log2(many) * 1.1, 13);
  return (
    <g
      className={styles.mark}
      role="button"
      tabIndex={0}
      aria-label={label}
      transform={`translate(${cluster.x} ${cluster.y}) scale(${unit})`}
      onClick={act}
      onPointerEnter={() => {
        point(label);
      }}
      onPointerLeave={() => {
        point(null);
      }}
      onFocus={() => {
        point(label);
      }}
      onBlur={() => {
        point(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }}
    >
      <title>{label}</title>
      <circle r={Math.max(radius, markSpacing / 2 - 1)} className={styles.target} />
      <circle r={radius} className={styles.dot} />
      {many > 1 && <text dy="0.35em">{many}</text>}
    </g>
  );
}

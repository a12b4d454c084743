import { geoEqualEarth, geoPath } from 'd3-geo';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-110m.json';
import { Icon } from '../icon.tsx';
import { clusterPoints, type Cluster } from './cluster.ts';
import styles from './map.module.css';

export interface MapPoint {
  readonly slug: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The drawing's own units; the picture scales to its place. Natural Earth's outlines are in the public domain. */
const size = { width: 960, height: 500 } as const;
const topology = outlines as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const projection = geoEqualEarth().fitSize([size.width, size.height], { type: 'Sphere' });
const path = geoPath(projection);
const landPath = path(feature(topology, topology.objects.land)) ?? '';
const borderPath = path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? '';

interface View { readonly x: number; readonly y: number; readonly zoom: number }
const whole: View = { x: 0, y: 0, zoom: 1 };
const mostZoom = 64;

/** Keeps the view within the drawing. */
function within({ x, y, zoom }: View): View {
  const bounded = Math.min(Math.max(zoom, 1), mostZoom);
  const [width, height] = [size.width / bounded, size.height / bounded];
  return { zoom: bounded, x: Math.min(Math.max(x, 0), size.width - width), y: Math.min(Math.max(y, 0), size.height - height) };
}

function zoomed(view: View, factor: number, at: { x: number; y: number }): View {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), mostZoom);
  return within({ zoom, x: at.x - (at.x - view.x) * (view.zoom / zoom), y: at.y - (at.y - view.y) * (view.zoom / zoom) });
}

/** The view that shows all points with a margin. */
function viewOf(points: readonly { x: number; y: number }[]): View {
  if (points.length === 0) return whole;
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(size.width / (right - left + 60), size.height / (bottom - top + 60), 12);
  return within({ zoom, x: (left + right) / 2 - size.width / zoom / 2, y: (top + bottom) / 2 - size.height / zoom / 2 });
}

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function Mark({ cluster, points, zoom, open, spread }: { cluster: Cluster; points: readonly MapPoint[]; zoom: number; open: (slug: string) => void; spread: (cluster: Cluster) => void }) {
  const t = useTranslations('map');
  const first = points[cluster.members[0] ?? 0];
  const many = cluster.members.length;
  const label = many === 1 ? (first?.name ?? '') : t('cluster', { count: many, name: first?.name ?? '' });
  const act = () => { if (many === 1 && first) open(first.slug); else spread(cluster); };
  const radius = (many === 1 ? 4.5 : Math.min(7 + Math.log2(many) * 1.6, 15)) / zoom;
  return (
    <g className={styles.mark} role="button" tabIndex={0} aria-label={label} transform={`translate(${cluster.x} ${cluster.y})`} onClick={act} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); } }}>
      <title>{label}</title>
      <circle r={radius + 4 / zoom} className={styles.target} />
      <circle r={radius} className={many === 1 ? styles.one : styles.many} strokeWidth={1 / zoom} />
      {many > 1 && <text fontSize={10 / zoom} dy={3.4 / zoom}>{many}</text>}
    </g>
  );
}

/** The world with the schools on it: drag or arrows to move, wheel, + and − to come nearer, Tab from mark to mark. A crowd opens where it cannot be drawn apart. */
export function WorldMap({ points, label, open }: { points: readonly MapPoint[]; label: string; open: (slug: string) => void }) {
  const t = useTranslations('map');
  const svg = useRef<SVGSVGElement>(null);
  const placed = useMemo(() => points.flatMap(({ longitude, latitude }, index) => {
    const at = projection([longitude, latitude]);
    return at ? [{ x: at[0], y: at[1], index }] : [];
  }), [points]);
  const [moved, setMoved] = useState<{ readonly for: unknown; readonly view: View } | null>(null);
  const [crowd, setCrowd] = useState<Cluster | null>(null);
  const view = moved?.for === placed ? moved.view : viewOf(placed);
  const setView = (next: View) => { setMoved({ for: placed, view: within(next) }); };
  const grabbed = useRef<{ x: number; y: number; view: View } | null>(null);

  /** Where on the drawing a pointer is. */
  const at = (event: { clientX: number; clientY: number }) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return { x: view.x, y: view.y };
    const scale = Math.max(size.width / view.zoom / box.width, size.height / view.zoom / box.height);
    return { x: view.x + (event.clientX - box.left) * scale, y: view.y + (event.clientY - box.top) * scale };
  };
  const middle = { x: view.x + size.width / view.zoom / 2, y: view.y + size.height / view.zoom / 2 };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = arrows[event.key];
    if (event.key === '+' || event.key === '=') setView(zoomed(view, 1.6, middle));
    else if (event.key === '-') setView(zoomed(view, 1 / 1.6, middle));
    else if (event.key === '0') setView(whole);
    else if (event.key === 'Escape') setCrowd(null);
    else if (step && event.target === svg.current) setView({ ...view, x: view.x + (step[0] * size.width) / view.zoom / 8, y: view.y + (step[1] * size.height) / view.zoom / 8 });
    else return;
    event.preventDefault();
  };
  const spread = (cluster: Cluster) => {
    const members = placed.filter((point) => cluster.members.includes(point.index));
    const apart = members.some((point) => Math.abs(point.x - cluster.x) > 0.4 || Math.abs(point.y - cluster.y) > 0.4);
    if (apart && view.zoom < mostZoom) setView(zoomed(view, 2.5, cluster));
    else setCrowd(cluster);
  };
  return (
    <div className={styles.map}>
      <svg
        ref={svg} viewBox={`${view.x} ${view.y} ${size.width / view.zoom} ${size.height / view.zoom}`} preserveAspectRatio="xMidYMid meet" role="application" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}
        onWheel={(event) => { setView(zoomed(view, event.deltaY < 0 ? 1.25 : 0.8, at(event))); }}
        onPointerDown={(event) => { grabbed.current = { x: event.clientX, y: event.clientY, view }; }}
        onPointerMove={(event) => {
          const from = grabbed.current;
          const box = svg.current?.getBoundingClientRect();
          if (!from || !box || event.buttons === 0) return;
          const scale = Math.max(size.width / from.view.zoom / box.width, size.height / from.view.zoom / box.height);
          setView({ ...from.view, x: from.view.x - (event.clientX - from.x) * scale, y: from.view.y - (event.clientY - from.y) * scale });
        }}
        onPointerUp={() => { grabbed.current = null; }}
      >
        <path d={landPath} className={styles.land} />
        <path d={borderPath} className={styles.borders} strokeWidth={0.5 / view.zoom} />
        {clusterPoints(placed, 22 / view.zoom).map((cluster) => <Mark key={cluster.members.join(' ')} cluster={cluster} points={points} zoom={view.zoom} open={open} spread={spread} />)}
      </svg>
      <div className={styles.controls}>
        <button type="button" aria-label={t('nearer')} onClick={() => { setView(zoomed(view, 1.6, middle)); }}><Icon name="plus" /></button>
        <button type="button" aria-label={t('farther')} onClick={() => { setView(zoomed(view, 1 / 1.6, middle)); }}><Icon name="minus" /></button>
        <button type="button" onClick={() => { setView(whole); }}>{t('whole')}</button>
      </div>
      {crowd && (
        <div className={styles.crowd}>
          <p>{t('here', { count: crowd.members.length })} <button type="button" aria-label={t('closeCrowd')} onClick={() => { setCrowd(null); }}><Icon name="close" /></button></p>
          <ul>{crowd.members.map((index) => { const point = points[index]; return point && <li key={point.slug}><button type="button" onClick={() => { open(point.slug); }}>{point.name}</button></li>; })}</ul>
        </div>
      )}
    </div>
  );
}

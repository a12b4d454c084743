import { geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-110m.json';
import { displayNames } from '../../../shared/domain/intl.ts';
import { useCall } from '../../host/use-call.ts';
import { formatNumber, localeOf } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../use-language.ts';
import { namedCountries, nameHeight } from './countries.ts';
import { barOf, scaleAt } from './scale.ts';
import { clusterPoints, type Cluster } from './cluster.ts';
import { Controls } from './controls.tsx';
import { Crowd } from './crowd.tsx';
import styles from './map.module.css';
import type { MapPoint } from './map-point.ts';
import { Mark, markSpacing } from './mark.tsx';
import { widthOf } from '../plots/wrapped.ts';
import { coverOfMark, coverOfName, fits, line, pointedName } from './labels.ts';
import { Lines } from './lines.tsx';
import { placeRegions, regionLabels, regionLine } from './regions.ts';
import { townLabels } from './towns.ts';
import { wheelFactor } from './gestures.ts';
import { useFingers } from './use-fingers.ts';
import { useSize } from './use-size.ts';
import { boxOf, mostZoom, scaleOf, settle, viewOf, zoomed, type View } from './view.ts';

/** The drawing's own units; the picture scales to its place. Natural Earth's outlines are in the public domain. */
const size = { width: 960, height: 500 } as const;
const topology = outlines as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const projection = geoEqualEarth().fitSize([size.width, size.height], { type: 'Sphere' });
const path = geoPath(projection);
const landPath = path(feature(topology, topology.objects.land)) ?? '';
const borderPath = path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? '';

const countries = namedCountries(
  feature(topology, topology.objects.countries as GeometryCollection<{ name?: string }>).features,
  projection,
);
/** A country's name is set so many times as wide as 12 px, for its letters stand apart; it stands where the country is wider. */
const spaced = 1.2;

const whole: View = { x: size.width / 2, y: size.height / 2, zoom: 1 };
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The world with the schools on it: drag or arrows to move, wheel, two fingers, + and − to come nearer, Tab from mark to mark. A crowd opens where it cannot be drawn apart. */
export function WorldMap({
  points,
  label,
  open,
  children,
}: {
  points: readonly MapPoint[];
  label: string;
  open: (slug: string) => void;
  /** What is said of it, on the line of its buttons. */
  children?: React.ReactNode;
}) {
  const t = useTranslations('map');
  const svg = useRef<SVGSVGElement>(null);
  const pane = useSize(svg) ?? size;
  const placed = useMemo(
    () =>
      points.flatMap(({ longitude, latitude }, index) => {
        const at = projection([longitude, latitude]);
        return at ? [{ x: at[0], y: at[1], index }] : [];
      }),
    [points],
  );
  const [moved, setMoved] = useState<{ readonly for: unknown; readonly view: View } | null>(null);
  const [pointed, setPointed] = useState<{ readonly text: string; readonly x: number; readonly y: number } | null>(
    null,
  );
  const [crowd, setCrowd] = useState<{ readonly for: unknown; readonly cluster: Cluster } | null>(null);
  const first = useMemo(() => viewOf(placed, size, pane), [placed, pane]);
  const view = moved?.for === placed ? settle(moved.view, size, pane) : first;
  const box = boxOf(view, size, pane);
  const unit = 1 / scaleOf(view.zoom, size, pane);
  const marks = useMemo(() => clusterPoints(placed, markSpacing * unit), [placed, unit]);
  // What is outside is not there for the keyboard either: the focus would be where nobody sees it.
  const seen = marks.filter(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  const language = useLanguage();
  const provinces = useCall('places.regions', { language }).data?.regions;
  const placedRegions = useMemo(() => placeRegions(provinces ?? [], projection), [provinces]);
  // The whole name where the country is as wide, else the short one: 波黑 for 波斯尼亚和黑塞哥维那.
  const namings = (['long', 'short'] as const).map((style) =>
    displayNames(localeOf(language), { type: 'region', style }),
  );
  const named = countries.flatMap((country) => {
    const { code, x, width } = country;
    const names = namings.map((naming) => naming.of(code) ?? code);
    const text = names.find((name) => widthOf(name) * spaced * unit <= width);
    if (text === undefined) return [];
    const textWidth = widthOf(text) * spaced;
    const half = (textWidth / 2) * unit;
    const free = nameHeight(
      country,
      unit,
      (at) =>
        fits({ x, y: at - 4 * unit }, textWidth, unit, box) &&
        !seen.some((mark) => Math.abs(mark.x - x) < half + 12 * unit && Math.abs(mark.y - at) < 20 * unit),
    );
    return free === undefined ? [] : [{ code, text, x, y: free, width: textWidth }];
  });
  const scale = scaleAt(projection, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, unit);
  const bar = scale ? [barOf(scale, box, unit)] : [];
  // The widest country's name stands first; one that would touch it, or the scale, is left out until one comes nearer.
  const labels = named.filter(
    (one, at) =>
      ![...bar, ...named.slice(0, at)].some(
        (other) =>
          Math.abs(other.x - one.x) < ((other.width + one.width) / 2) * unit && Math.abs(other.y - one.y) < 14 * unit,
      ),
  );
  const towns = townLabels(seen, (member) => points[member]?.town, unit, box, [...bar, ...labels]);
  const regions = regionLabels(
    placedRegions,
    unit,
    box,
    [
      ...seen.map((mark) => coverOfMark(mark, unit)),
      ...[...bar, ...labels].map((name) => coverOfName(name, unit)),
      ...towns.map(({ cover }) => cover),
    ],
    towns,
  );
  const naming = pointed && pointedName(pointed.text, pointed, unit, box);
  const setView = (next: View) => {
    setMoved({ for: placed, view: next });
  };
  const nearer = (factor: number, at: { x: number; y: number } = view) => {
    setView(zoomed(view, factor, at, size, pane));
  };
  const fingers = useFingers({ view, drawing: size, pane, show: setView });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = arrows[event.key];
    if (event.key === '+' || event.key === '=') nearer(1.6);
    else if (event.key === '-') nearer(1 / 1.6);
    else if (event.key === '0') setView(whole);
    else if (step)
      setView(
        settle({ ...view, x: view.x + (step[0] * box.width) / 8, y: view.y + (step[1] * box.height) / 8 }, size, pane),
      );
    else return;
    event.preventDefault();
    // The mark that had the keyboard may be gone from the new view.
    svg.current?.focus();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const rectangle = svg.current?.getBoundingClientRect();
    if (rectangle)
      nearer(wheelFactor(event), {
        x: box.x + (event.clientX - rectangle.left) * unit,
        y: box.y + (event.clientY - rectangle.top) * unit,
      });
  };
  const wheel = useEffectEvent(onWheel);
  useEffect(() => {
    const { current } = svg;
    const turn = (event: WheelEvent) => {
      wheel(event);
    };
    // React's own listener is passive: the page would scroll under the map.
    current?.addEventListener('wheel', turn, { passive: false });
    return () => {
      current?.removeEventListener('wheel', turn);
    };
  }, []);
  const spread = (cluster: Cluster) => {
    const members = placed.filter((point) => cluster.members.includes(point.index));
    const apart = members.some((point) => Math.abs(point.x - cluster.x) > 0.4 || Math.abs(point.y - cluster.y) > 0.4);
    if (apart && view.zoom < mostZoom) {
      setView(zoomed({ ...view, x: cluster.x, y: cluster.y }, 2.5, cluster, size, pane));
      svg.current?.focus();
    } else setCrowd({ for: placed, cluster });
  };
  return (
    <div className={styles.map}>
      <div className={styles.line}>
        {children}
        <Controls
          come={nearer}
          showAll={() => {
            setView(whole);
          }}
        />
      </div>
      <div className={styles.picture}>
        <svg
          ref={svg}
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          role="application"
          aria-label={label}
          tabIndex={0}
          onKeyDown={onKeyDown}
          {...fingers}
        >
          <path d={landPath} className={styles.land} strokeWidth={0.8 * unit} />
          <path d={borderPath} className={styles.borders} strokeWidth={0.6 * unit} />
          {regions.map((region) => (
            <Lines
              key={`${region.lines.join(' ')} ${region.x}`}
              {...region}
              className={styles.region}
              unit={unit}
              high={regionLine}
            />
          ))}
          {labels.map(({ code, text, x, y }) => (
            <text
              key={code}
              className={styles.country}
              aria-hidden="true"
              transform={`translate(${x} ${y}) scale(${unit})`}
            >
              {text}
            </text>
          ))}
          {towns.map(({ text, x, y }) => (
            <text
              key={`${text} ${x} ${y}`}
              className={styles.town}
              aria-hidden="true"
              transform={`translate(${x} ${y}) scale(${unit})`}
              dy="0.35em"
            >
              {text}
            </text>
          ))}
          {seen.map((cluster) => {
            const [only] = cluster.members;
            const point = points[only ?? 0];
            return (
              <Mark
                key={cluster.members.join(' ')}
                cluster={cluster}
                name={point?.name ?? ''}
                unit={unit}
                point={(text) => {
                  setPointed(text === null ? null : { text, x: cluster.x, y: cluster.y });
                }}
                act={() => {
                  if (cluster.members.length === 1 && point) open(point.slug);
                  else spread(cluster);
                }}
              />
            );
          })}
          {/* Over all marks; whoever hears the page has heard it from the mark. */}
          {naming && <Lines {...naming} className={styles.name} unit={unit} high={line} />}
        </svg>
        {scale && (
          <p className={styles.scale} style={{ inlineSize: `${scale.pixels}px` }}>
            {t('kilometres', { length: formatNumber(scale.kilometres, language) })}
          </p>
        )}
        {crowd?.for === placed && (
          <Crowd
            members={crowd.cluster.members.flatMap((index) => points[index] ?? [])}
            open={open}
            close={() => {
              setCrowd(null);
              svg.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

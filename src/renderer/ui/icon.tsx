/** Line icons, 20 px, drawn for this program. */
const paths = {
  bookmark: 'M5 3h10v14l-5-4-5 4z',
  bookmarkFilled: 'M5 3h10v14l-5-4-5 4z',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11h8v6H6z',
  page: 'M5 2h7l4 4v12H5zM12 2v4h4',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zM13.500 13.500 18 18',
  browse: 'M3 5h14M3 10h14M3 15h9',
  alliances: 'M7 6a3 3 0 1 1-3 3M13 6a3 3 0 1 0 3 3M3 16c0-3 2-4 4-4s3 .6 3 2c0-1.400 1-2 3-2s4 1 4 4',
  sources: 'M4 3h9l3 3v11H4zM7 9h6M7 12h6M7 6h3',
  registers: 'M4 3h12v14H4zM7 7h1M10 7h4M7 10h1M10 10h4M7 13h1M10 13h4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  plan: 'M4 5h12v12H4zM4 9h12M7 3v3M13 3v3M7 13l2 2 4-4',
  compare: 'M4 3h5v14H4zM12 6h4v11h-4zM9 10h3',
  map: 'M3 5l5-2 4 2 5-2v12l-5 2-4-2-5 2zM8 3v12M12 5v12',
  download: 'M10 3v9M6 9l4 4 4-4M4 17h12',
  differ: 'M4 7.500h12M4 12.500h12M13 4 7 16',
  care: 'M10 3 18 17H2zM10 8v4M10 14v.5',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  forward: 'M8 4l6 6-6 6',
  back: 'M12 4l-6 6 6 6',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
} as const;
export type IconName = keyof typeof paths;

/** These point along the line, which some languages write from right to left. */
const alongTheLine: ReadonlySet<IconName> = new Set(['back', 'forward', 'browse', 'sources']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill={name === 'bookmarkFilled' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-along={alongTheLine.has(name) || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}

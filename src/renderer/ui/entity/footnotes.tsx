import { createContext, Fragment, use, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Source } from '../../../shared/contract/values.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { broughtBy } from '../../../shared/domain/writing/brought-by.ts';
import { useReader } from '../use-reader.ts';
import { FootnotePopover } from './footnote-popover.tsx';
import styles from './footnotes.module.css';

interface Scope {
  readonly sources: readonly Source[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The packs of those numbers whose source a pack has brought. */
  readonly packs: ReadonlyMap<number, string>;
  readonly prefix: string;
  readonly isPaper: boolean;
  /** Shows a source at its number; on paper a number only leads to the list. */
  readonly show?: (opened: Opened) => void;
}
const Numbers = createContext<Scope>({ sources: [], numbers: new Map(), packs: new Map(), prefix: '', isPaper: false });

interface Opened {
  readonly number: number;
  readonly at: HTMLAnchorElement;
}

/** Numbers the sources of one page in their order, for the footnotes within; each opens at its number, with what it says of `about`. */
export function FootnoteScope({
  sources,
  prefix = '',
  about,
  onPaper = false,
  children,
}: {
  sources: readonly Source[];
  prefix?: string;
  /** The slug of the one whom the page is about. */
  about?: string;
  onPaper?: boolean;
  children: React.ReactNode;
}) {
  const [opened, setOpened] = useState<(Opened & { readonly turn: number }) | null>(null);
  // Each time is one of its own: that the one before is closed is told later, when the same number may have been pressed again.
  const show = useCallback((one: Opened) => {
    setOpened((before) => ({ ...one, turn: (before?.turn ?? 0) + 1 }));
  }, []);
  const close = useCallback((turn: number) => {
    setOpened((now) => (now?.turn === turn ? null : now));
  }, []);
  // The same as long as the sources are: whatever bears a number or a picture is drawn again with it.
  const scope = useMemo(() => {
    const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
    const packs = new Map(
      sources.flatMap((source, index) => (source.pack === null ? [] : [[index + 1, source.pack] as const])),
    );
    return { sources, numbers, packs, prefix, isPaper: onPaper, ...(!onPaper && { show }) };
  }, [sources, prefix, onPaper, show]);
  const source = opened === null ? undefined : sources[opened.number - 1];
  return (
    <Numbers value={scope}>
      {children}
      {opened && source && (
        <FootnotePopover
          key={opened.turn}
          source={source}
          number={opened.number}
          at={opened.at}
          about={about}
          close={() => {
            close(opened.turn);
          }}
        />
      )}
    </Numbers>
  );
}

/** Whether what is drawn stands on paper, where nothing leads into the program. */
export function useOnPaper(): boolean {
  return use(Numbers).isPaper;
}

/** The number under which a source stands on this page. */
export function useFootnoteNumber(): (source: string) => number | undefined {
  const { numbers } = use(Numbers);
  return (source) => numbers.get(source);
}

/** Returns a source of this page with its number, by its id or by that number. */
export function useCited(): (source: string | number) => (Source & { readonly number: number }) | undefined {
  const { sources, numbers } = use(Numbers);
  return (source) => {
    const number = typeof source === 'number' ? source : numbers.get(source);
    const found = number === undefined ? undefined : sources[number - 1];
    return number === undefined || found === undefined ? undefined : { ...found, number };
  };
}

/** So many numbers keep together; more are broken where the line ends. */
const mostOnOneLine = 6;

/** Links to the sources of a fact, as small numbers. */
export function Footnotes({ sources }: { sources: readonly (string | null)[] }) {
  const numberOf = useFootnoteNumber();
  const numbers = [...new Set(sources.map((source) => (source === null ? undefined : numberOf(source))))]
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  return <NumberedFootnotes numbers={numbers} />;
}

/** Links to the sources that stand under these numbers on the page; what a pack has brought says so. */
export function NumberedFootnotes({ numbers }: { numbers: readonly number[] }) {
  const t = useTranslations('profile');
  const { say } = useReader();
  const { packs, prefix, show } = use(Numbers);
  if (numbers.length === 0) return null;
  return (
    <sup className={styles.footnotes} data-many={numbers.length > mostOnOneLine || undefined}>
      {numbers.map((number, index) => {
        const pack = packs.get(number);
        const from = pack === undefined ? undefined : broughtBy(pack, say);
        const mark = pack === undefined ? '' : ` ${say(pack === mine ? 'figures.mine' : 'packs.mark')}`;
        return (
          <Fragment key={number}>
            {index > 0 && ' '}
            <a
              href={`#${prefix}source-${number}`}
              // Who speaks to the computer says what is seen: the number and its mark.
              aria-label={[t('footnote', { number: String(number) }) + mark, from].filter(Boolean).join(', ')}
              title={from}
              onClick={(event) => {
                // With a key held it is for the browser: a window of its own, a file.
                if (!show || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                show({ number, at: event.currentTarget });
              }}
            >
              {number}
              {from && <span className={styles.pack}>{mark}</span>}
            </a>
          </Fragment>
        );
      })}
    </sup>
  );
}

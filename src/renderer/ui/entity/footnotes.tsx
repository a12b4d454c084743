import { createContext, Fragment, use } from 'react';
import { useTranslations } from 'use-intl';
import type { Source } from '../../../shared/contract/values.ts';
import styles from './footnotes.module.css';

const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Numbers the sources of one page in their order, for the footnotes within. */
export function FootnoteScope({ sources, children }: { sources: readonly Source[]; children: React.ReactNode }) {
  return <Numbers value={new Map(sources.map((source, index) => [source.id, index + 1]))}>{children}</Numbers>;
}

/** The number under which a source stands on this page. */
export function useFootnoteNumber(): (source: string) => number | undefined {
  const numbers = use(Numbers);
  return (source) => numbers.get(source);
}

/** Links to the sources of a fact, as small numbers. */
export function Footnotes({ sources }: { sources: readonly (string | null)[] }) {
  const t = useTranslations('profile');
  const numberOf = useFootnoteNumber();
  const numbers = [...new Set(sources.map((source) => (source === null ? undefined : numberOf(source))))].filter((number) => number !== undefined).sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return (
    <sup className={styles.footnotes}>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ' '}
          <a href={`#source-${number}`} aria-label={t('footnote', { number: String(number) })}>{number}</a>
        </Fragment>
      ))}
    </sup>
  );
}

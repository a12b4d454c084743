import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Source } from '../../../shared/contract/values.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { broughtBy } from '../../../shared/domain/writing/brought-by.ts';
import { useCall } from '../../host/use-call.ts';
import { FactsOfSource } from '../facts/facts-of-source.tsx';
import { OwnLanguage } from '../own-language.tsx';
import { useBeside } from '../popover/use-beside.ts';
import { useLanguage } from '../use-language.ts';
import { useReader } from '../use-reader.ts';
import styles from './footnotes.module.css';
import { followed } from './way-back.ts';

/** What fits beside a line without covering the page. */
const mostFacts = 6;

interface FootnotePopoverProps {
  readonly source: Source;
  readonly number: number;
  /** The number that was pressed; the keyboard returns to it. */
  readonly at: HTMLAnchorElement;
  readonly about: string | undefined;
  readonly close: () => void;
}

/** A source at its number: what it is, what it says here, its address, and the ways on to all that rests on it and to the list. */
export function FootnotePopover({ source, number, at, about, close }: FootnotePopoverProps) {
  const t = useTranslations('sources');
  const tp = useTranslations('profile');
  const tk = useTranslations('sourceKind');
  const { say } = useReader();
  const language = useLanguage();
  const href = at.getAttribute('href') ?? '';
  const term = useRef<HTMLElement>(at);
  const popover = useRef<HTMLDivElement>(null);
  useBeside(term, popover, true);
  const facts = useCall('sources.facts', { id: source.id, slug: about ?? '' }, { enabled: about !== undefined });
  // What can be pressed comes with all that stands above it, and does not move from under the hand.
  const isWhole = !facts.isLoading;
  useEffect(() => {
    popover.current?.showPopover();
    popover.current?.focus();
  }, []);
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-label={tp('footnote', { number: String(number) })}
      className={styles.popover}
      onToggle={(event) => {
        if (event.newState === 'closed') close();
      }}
    >
      <p className={styles.title}>
        <span>{number}</span>{' '}
        <strong lang={source.language} dir="auto">
          {source.title}
        </strong>
      </p>
      <p className={styles.about}>
        <OwnLanguage text={source.publisher} known={source.language} />
        {dot}
        {tk(source.kind)}
        {dot}
        {source.published ? tp('published', { date: formatPartialDate(source.published, language) }) : tp('undated')}
        {dot}
        {tp('accessed', { date: formatPartialDate(source.accessed, language) })}
        {source.pack !== null && `${dot}${broughtBy(source.pack, say)}`}
      </p>
      {about !== undefined && (
        <>
          <p className={styles.heading}>{t('factsHere')}</p>
          <FactsOfSource id={source.id} slug={about} most={mostFacts} />
        </>
      )}
      {isWhole && source.url && (
        <p className={styles.address}>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.url}
          </a>
        </p>
      )}
      {isWhole && (
        <p className={styles.ways}>
          <Link to={`/sources/${source.id}`}>{t('allFacts')}</Link>
          {document.getElementById(href.slice(1)) && (
            <a
              href={href}
              onClick={() => {
                followed(at);
                close();
              }}
            >
              {t('inList')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { KeepAndPrint } from './keep-and-print.tsx';
import styles from './profile.module.css';
import type { Section } from './sections.tsx';
import { useActionsAway } from './use-actions-away.ts';
import { useNarrow } from './use-narrow.ts';

/** What is read stands in this part of the pane: below the strip, and in the upper third. */
const readingBand = '-64px 0px -66% 0px';

/** Returns the id of the section that is being read, null above the first; and how to say that one was gone to. */
function useReadSection(ids: readonly string[]): readonly [string | null, (id: string) => void] {
  const [read, setRead] = useState<string | null>(null);
  const all = ids.join(' ');
  useEffect(() => {
    const inBand = new Set<string>();
    // Told only when a section comes into the band or leaves it: scrolling costs nothing.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) inBand.add(target.id);
          else inBand.delete(target.id);
        setRead(all.split(' ').findLast((id) => inBand.has(id)) ?? null);
      },
      { root: document.getElementById(all.split(' ')[0] ?? '')?.closest('article') ?? null, rootMargin: readingBand },
    );
    for (const id of all.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => {
      observer.disconnect();
    };
  }, [all]);
  return [read, setRead];
}

/** The head's own commands, as long as those are out of sight. */
function CommandsWhenAway({ entity }: { entity: Entity }) {
  const place = useRef<HTMLDivElement>(null);
  const away = useActionsAway(place);
  return (
    // Their room is kept, so that the strip is as high with them as without.
    <div ref={place} className={styles.commands} style={{ visibility: away ? 'visible' : 'hidden' }}>
      <KeepAndPrint entity={entity} />
    </div>
  );
}

/** Links to the sections, as a strip below the head that stays in view and marks the one that is read, and the commands of the head where those are not; what does not fit goes on below. */
export function Contents({
  entity,
  sections,
  drawn,
}: {
  entity: Entity;
  sections: readonly Section[];
  /** How many of them stand already. */
  drawn: number;
}) {
  const t = useTranslations('profile');
  const strip = useRef<HTMLElement>(null);
  const [read, goTo] = useReadSection(sections.slice(0, drawn).map(({ id }) => id));
  const isNarrow = useNarrow();
  useEffect(() => {
    const { current } = strip;
    if (!current) return undefined;
    // What is gone to stands below the strip, of however many lines that is.
    const observer = new ResizeObserver(() => {
      current.parentElement?.style.setProperty('--strip', `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <nav ref={strip} aria-label={t('contents')} className={styles.contents}>
      {/* In a narrow window they are in the running head. */}
      {!isNarrow && <CommandsWhenAway entity={entity} />}
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === read ? 'location' : undefined}
              onClick={() => {
                goTo(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

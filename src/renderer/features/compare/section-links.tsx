import { useTranslations } from 'use-intl';
import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import { compareSections } from '../../../shared/domain/compare-fields.ts';
import styles from './compare.module.css';
import { sectionId } from './head-ids.ts';

/** Ways to the parts of a long table; the head of the table stays above what they lead to. */
export function SectionLinks({ rows }: { rows: readonly CompareRow[] }) {
  const t = useTranslations('compare');
  const ts = useTranslations('section');
  const there = new Set(rows.map(({ section }) => section));
  return (
    <nav className={styles.sectionLinks} aria-label={t('sections')}>
      {compareSections
        .filter((section) => there.has(section))
        .map((section) => (
          <a
            key={section}
            href={`#${sectionId(section)}`}
            onClick={(event) => {
              event.preventDefault();
              const part = document.getElementById(sectionId(section));
              const goThere = () => {
                const head = part?.closest('table')?.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
                const by = (part?.getBoundingClientRect().top ?? head) - head;
                part?.closest('[data-scroller]')?.scrollBy({ top: by, behavior: 'instant' });
              };
              goThere();
              // The head comes to stand at the top by the first step, and the part under it by the second.
              requestAnimationFrame(() => {
                goThere();
                requestAnimationFrame(goThere);
              });
              part?.closest('tbody')?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
            }}
          >
            {ts(section)}
          </a>
        ))}
    </nav>
  );
}

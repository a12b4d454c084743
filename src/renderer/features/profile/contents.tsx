import { useTranslations } from 'use-intl';
import styles from './profile.module.css';
import type { Section } from './sections.tsx';

/** Links to the sections, as a line below the head. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations('profile');
  return (
    <nav aria-label={t('contents')} className={styles.contents}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

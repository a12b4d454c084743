import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { compareDepths } from '../../../shared/domain/compare-fields.ts';
import { comparePath } from './compare-store.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** How deep the schools are compared: each depth is a place of its own. */
export function DepthSwitch({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  return (
    <nav className={styles.depths} aria-label={t('depth')}>
      {compareDepths.map((depth) => (
        <Link
          key={depth}
          to={comparePath(comparison.slugs, { ...comparison.shown, depth })}
          aria-current={depth === comparison.depth ? 'page' : undefined}
        >
          {t(`depths.${depth}`)}
        </Link>
      ))}
    </nav>
  );
}

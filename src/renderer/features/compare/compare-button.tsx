import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLetterKeys } from '../../ui/use-character-keys.ts';
import { useUndoStore } from '../../ui/undo/undo-store.ts';
import actions from '../../ui/action.module.css';
import { comparePath, useCompareStore } from './compare-store.ts';

/** Puts the open school into the comparison or takes it out, by button and by C; from two on it leads there. */
export function CompareButton() {
  const t = useTranslations('compare');
  const { slug = '' } = useParams();
  const slugs = useCompareStore((state) => state.slugs);
  const toggle = useCompareStore((state) => state.toggle);
  const [told, setTold] = useState('');
  const chosen = slugs.includes(slug);
  const choose = () => {
    if (toggle(slug)) setTold(chosen ? t('removed') : t('added'));
    else useUndoStore.getState().say((say) => say('compare.full', { count: String(mostCompared) }));
  };
  const keyOf = useLetterKeys({ c: choose });
  return (
    <>
      <button
        type="button"
        className={actions.action}
        aria-pressed={chosen}
        aria-keyshortcuts={keyOf('c')}
        onClick={choose}
      >
        <Icon name="compare" /> {chosen ? t('inComparison') : t('compare')}
      </button>
      {slugs.length > 0 && <Link to={comparePath(slugs)}>{t('open', { count: String(slugs.length) })}</Link>}
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </>
  );
}

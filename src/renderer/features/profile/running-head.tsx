import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './running-head.module.css';
import { useActionsAway } from './use-actions-away.ts';
import { useKeeping } from './use-keeping.ts';
import { useNarrow } from './use-narrow.ts';
import { usePrinting } from './use-printing.ts';

function Line({ entity }: { entity: Entity }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const { saved, toggle } = useKeeping(entity);
  const { print } = usePrinting(entity);
  return (
    <div className={styles.line}>
      <span className={styles.name} aria-hidden="true">
        {displayName(entity, language)}
      </span>
      <button type="button" aria-pressed={saved} onClick={toggle}>
        <Icon name={saved ? 'bookmarkFilled' : 'bookmark'} /> {saved ? t('saved') : t('save')}
      </button>
      <button type="button" onClick={print}>
        <Icon name="print" /> {t('print')}
      </button>
    </div>
  );
}

function Running({ entity }: { entity: Entity }) {
  const place = useRef<HTMLDivElement>(null);
  const away = useActionsAway(place);
  return (
    <div ref={place} className={styles.running}>
      {away && <Line entity={entity} />}
    </div>
  );
}

/**
 * The running head of a narrow window, where the contents go away with the head of the profile: whose profile this is, and to keep and to
 * print it, as long as the head's own buttons are out of sight. It lies over the text, so that nothing moves as it comes.
 */
export function RunningHead({ entity }: { entity: Entity }) {
  return useNarrow() ? <Running entity={entity} /> : null;
}

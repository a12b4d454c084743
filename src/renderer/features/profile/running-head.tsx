import { useRef } from 'react';
import type { Entity } from '../../../shared/contract/values.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { KeepAndPrint } from './keep-and-print.tsx';
import styles from './running-head.module.css';
import { useActionsAway } from './use-actions-away.ts';
import { useNarrow } from './use-narrow.ts';

function Line({ entity }: { entity: Entity }) {
  const language = useLanguage();
  return (
    <div className={styles.line}>
      <span className={styles.name} aria-hidden="true">
        {displayName(entity, language)}
      </span>
      <KeepAndPrint entity={entity} />
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

import { useTranslations } from 'use-intl';
import actions from '../../ui/action.module.css';
import { Icon } from '../../ui/icon.tsx';
import { useLetterKeys } from '../../ui/use-character-keys.ts';
import { useBeside } from './use-beside.ts';

/** In a wide window: what stands beside the profile, by button and by key, N and B. */
export function BesideButtons() {
  const t = useTranslations('profile');
  const { hasRoom, shows, showNotes, showSchool } = useBeside();
  const notes = shows?.kind === 'notes';
  const school = shows?.kind === 'school';
  const toggleNotes = () => {
    showNotes(!notes);
  };
  const toggleSchool = () => {
    showSchool(school ? null : '');
  };
  const keyOf = useLetterKeys<'n' | 'b'>(hasRoom ? { n: toggleNotes, b: toggleSchool } : {});
  if (!hasRoom) return null;
  return (
    <>
      <button
        type="button"
        className={actions.action}
        aria-pressed={notes}
        aria-keyshortcuts={keyOf('n')}
        onClick={toggleNotes}
      >
        <Icon name="plan" /> {t('besideNotes')}
      </button>
      <button
        type="button"
        className={actions.action}
        aria-pressed={school}
        aria-keyshortcuts={keyOf('b')}
        onClick={toggleSchool}
      >
        <Icon name="compare" /> {t('besideSchool')}
      </button>
    </>
  );
}

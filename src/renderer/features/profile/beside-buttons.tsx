import { useTranslations } from 'use-intl';
import actions from '../../ui/action.module.css';
import { Icon } from '../../ui/icon.tsx';
import { isPlainLetter } from '../../ui/keys.ts';
import { useCharacterKeys } from '../../ui/use-character-keys.ts';
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
  const hasKeys = useCharacterKeys((event) => {
    if (!hasRoom) return false;
    if (isPlainLetter(event, 'n')) toggleNotes();
    else if (isPlainLetter(event, 'b')) toggleSchool();
    else return false;
    return true;
  });
  if (!hasRoom) return null;
  return (
    <>
      <button
        type="button"
        className={actions.action}
        aria-pressed={notes}
        aria-keyshortcuts={hasKeys ? 'n' : undefined}
        onClick={toggleNotes}
      >
        <Icon name="plan" /> {t('besideNotes')}
      </button>
      <button
        type="button"
        className={actions.action}
        aria-pressed={school}
        aria-keyshortcuts={hasKeys ? 'b' : undefined}
        onClick={toggleSchool}
      >
        <Icon name="compare" /> {t('besideSchool')}
      </button>
    </>
  );
}

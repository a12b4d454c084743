import { useTranslations } from 'use-intl';
import { today } from '../../../shared/domain/day.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { ask } from '../../host/ask.ts';
import actions from '../../ui/action.module.css';
import { Icon } from '../../ui/icon.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { fail, useUndoStore } from '../../ui/undo/undo-store.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** Saves the dates to come for the person's own calendar; where there are none it says so. */
export function CalendarButton() {
  const t = useTranslations('plan');
  const language = useLanguage();
  const { say } = useUndoStore();
  const save = async () => {
    try {
      const { count, file } = await ask('exports.calendar', { language, day: today() });
      if (file === null) {
        say((tell) => tell('plan.noCalendar'));
        return;
      }
      saveFile(file);
      say((tell) => tell('plan.calendarSaved', { count, digits: formatNumber(count, language), file: file.fileName }));
    } catch (error) {
      fail('save the calendar', error, () => void save());
    }
  };
  return (
    <button type="button" className={actions.action} onClick={() => void save()}>
      <Icon name="download" /> {t('calendar')}
    </button>
  );
}

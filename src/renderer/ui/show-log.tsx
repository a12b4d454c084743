import { useTranslations } from 'use-intl';
import { useWrite } from '../host/use-write.ts';
import actions from './action.module.css';

/** Shows the log, where the host keeps one: in the system's folder window, or else its place. */
export function ShowLog() {
  const t = useTranslations('error');
  const show = useWrite('log.show');
  return (
    <p>
      <button
        type="button"
        className={actions.action}
        onClick={() => {
          show.mutate({});
        }}
      >
        {t('showLog')}
      </button>{' '}
      {show.data && !show.data.shown && (
        <span role="status">{show.data.path ? t('logAt', { path: show.data.path }) : t('noLog')}</span>
      )}
    </p>
  );
}

import { separatorOf, type Separator } from '../../shared/domain/separator.ts';
import { useCall } from './use-call.ts';

/** The separator of tables that are saved: the one set, else that of the spreadsheets of this computer's language. */
export function useSeparator(): Separator {
  const { data: settings } = useCall('settings.get', {});
  return settings?.separator ?? separatorOf(navigator.language);
}

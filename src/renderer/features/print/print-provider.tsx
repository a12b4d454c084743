import { IntlProvider } from 'use-intl';
import { catalogs } from '../../i18n/catalogs.ts';
import { usePrintAddress } from './print-address.ts';

/** Has everything within speak the document's language, which its address names, whatever the window speaks. */
export function PrintProvider({ children }: { children: React.ReactNode }) {
  const { language } = usePrintAddress();
  return (
    <IntlProvider
      locale={language}
      messages={catalogs[language]}
      timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

import { InLanguage } from '../../i18n/in-language.tsx';
import { usePrintAddress } from './print-address.ts';

/** Has everything within speak the document's language, which its address names, whatever the window speaks. */
export function PrintProvider({ children }: { children: React.ReactNode }) {
  const { language } = usePrintAddress();
  return <InLanguage language={language}>{children}</InLanguage>;
}

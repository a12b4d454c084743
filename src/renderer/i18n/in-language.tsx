import { createContext, useContext, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '../../shared/domain/language.ts';
import type { Catalog, CatalogTexts } from '../../shared/words/catalog.ts';
import { loadCatalog, loadedCatalog } from './catalogs.ts';

interface Spoken {
  readonly language: Language;
  readonly catalog: Catalog;
}

/** What is spoken now: the language asked for, or until its words are there the one before; null before any. */
function useSpoken(language: Language): Spoken | null {
  const [last, setLast] = useState<Spoken | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const catalog = loadedCatalog(language);
  useEffect(() => {
    let left = false;
    loadCatalog(language).then(
      (read) => {
        if (!left) setLast({ language, catalog: read });
      },
      (error: unknown) => {
        if (!left) setFailed(error);
      },
    );
    return () => {
      left = true;
    };
  }, [language]);
  if (failed !== null) throw failed;
  return catalog ? { language, catalog } : last;
}

const Direction = createContext<Catalog['direction']>('ltr');

/** How the lines of the language run. */
export function useDirection(): Catalog['direction'] {
  return useContext(Direction);
}

/** Shows what is within it in a language, as soon as the words of that are there. */
export function InLanguage({ language, children }: { language: Language; children: React.ReactNode }) {
  const spoken = useSpoken(language);
  if (!spoken) return null;
  return (
    <Direction value={spoken.catalog.direction}>
      <IntlProvider
        locale={spoken.language}
        messages={spoken.catalog.texts as CatalogTexts}
        timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {children}
      </IntlProvider>
    </Direction>
  );
}

import { useEffect } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { languageTable } from '../../../shared/words/languages.ts';
import { sayPrintReady } from '../../host/print-ready.ts';
import { useDirection } from '../../i18n/in-language.tsx';

interface Pages {
  /** The page rules as CSS. */
  readonly rules: string;
  readonly title: string;
  readonly language: Language;
}

/** Once all of a document stands on the page: gives the window its pages, title and language, and tells that it can be printed as soon as it is ready. Null before. */
export function usePages(pages: Pages | null, ready: boolean): void {
  const { rules = null, title = '', language = 'en' } = pages ?? {};
  const direction = useDirection();
  useEffect(() => {
    if (rules === null) return undefined;
    const { documentElement: html } = document;
    const before = { lang: html.lang, dir: html.dir };
    html.lang = languageTable[language].tag;
    html.dir = direction;
    document.title = title;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      Object.assign(html, before);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules, title, language, direction]);
  useEffect(() => {
    if (rules === null || !ready) return undefined;
    const { documentElement: html } = document;
    let left = false;
    // Only what is laid out asks for its faces, and a hidden window may never draw a frame: measuring lays it out here and now.
    html.getBoundingClientRect();
    void document.fonts.ready.then(() => {
      if (left) return;
      html.dataset['printReady'] = 'true';
      sayPrintReady();
    });
    return () => {
      left = true;
      delete html.dataset['printReady'];
    };
  }, [rules, ready]);
}

import { useEffect } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { sayPrintReady } from '../../host/print-ready.ts';

interface Pages {
  /** The page rules as CSS. */
  readonly rules: string;
  readonly title: string;
  readonly language: Language;
}

/** Once all of a document stands on the page: gives the window its pages, title and language, and tells that it can be printed. Null before. */
export function usePages(pages: Pages | null): void {
  const { rules = null, title = '', language = 'en' } = pages ?? {};
  useEffect(() => {
    if (rules === null) return undefined;
    const { documentElement: html } = document;
    const before = html.lang;
    html.lang = language === 'zh' ? 'zh-Hans' : language;
    document.title = title;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
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
      html.lang = before;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules, title, language]);
}

import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation, useParams } from 'react-router';
import { inLanguage } from '../../../shared/domain/language.ts';
import { helpPages } from '../../../shared/words/help/help-pages.ts';
import type { HelpPageTexts, HelpPart } from '../../../shared/words/help/page-texts.ts';
import { Hyphenated } from '../../ui/hyphenation/hyphenated.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { figures } from './figures.tsx';
import styles from './help.module.css';

function Part({ part }: { part: HelpPart }) {
  const language = useLanguage();
  const Figure = part.figure && figures[part.figure];
  return (
    <section id={part.id} className={styles.part}>
      <h2>{inLanguage(part.title, language)}</h2>
      {inLanguage(part.body, language)
        .split('\n')
        .map((paragraph) => (
          <p key={paragraph}>
            <Hyphenated text={paragraph} />
          </p>
        ))}
      {Figure && <Figure />}
    </section>
  );
}

function Opened({ page }: { page: HelpPageTexts }) {
  const t = useTranslations('app');
  const language = useLanguage();
  const { hash } = useLocation();
  const title = inLanguage(page.title, language);
  usePageTitle(`${title} · ${t('help')}`);
  const article = useArrivalFocus<HTMLElement>();
  useEffect(() => {
    // The browser looks for the part an address names before the page is there.
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, [hash]);
  return (
    <article ref={article} className={styles.page} tabIndex={0} aria-label={title} data-pane>
      <h1>{title}</h1>
      {page.parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </article>
  );
}

/** A page of Help, with the others beside it. An address that names none shows the first. */
export function HelpPage() {
  const t = useTranslations('app');
  const language = useLanguage();
  const { page: asked } = useParams();
  const page = helpPages.find(({ id }) => id === asked) ?? helpPages[0];
  return (
    <div className={styles.help}>
      <nav className={styles.pages} aria-label={t('help')} data-pane>
        <ul>
          {helpPages.map((one) => (
            <li key={one.id}>
              <Link to={`/help/${one.id}`} aria-current={one === page ? 'page' : undefined}>
                {inLanguage(one.title, language)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Opened key={page.id} page={page} />
    </div>
  );
}

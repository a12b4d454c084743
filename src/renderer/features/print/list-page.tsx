import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { Bookmark } from '../../../shared/contract/bookmarks.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { today } from '../../../shared/domain/day.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { callQuery, useCall, type CallFailure } from '../../host/use-call.ts';
import { catalogs } from '../../i18n/catalogs.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Dossier } from './dossier.tsx';
import styles from './list.module.css';
import { PrintFrame, usePrintLanguage } from './print-frame.tsx';

interface Chapter {
  readonly bookmark: Bookmark;
  readonly entity: Entity;
  /** The person's own figures on it. */
  readonly figures: readonly OwnFigure[];
}

/** Cover, contents, then one profile after another, each with its own sources. */
function ListDocument({
  name,
  chapters,
  gone,
  edition,
}: {
  name: string;
  chapters: readonly Chapter[];
  gone: readonly Bookmark[];
  edition: string;
}) {
  const t = useTranslations('print');
  const ts = useTranslations('lists');
  const language = useLanguage();
  return (
    <>
      <section className={styles.cover}>
        <h1>{name}</h1>
        <p>{ts('count', { count: chapters.length + gone.length })}</p>
        <p>
          {t('edition', { edition })} · {t('printedOn', { date: formatPartialDate(today(), language) })}
        </p>
      </section>
      <nav className={styles.contents} aria-label={t('contents')}>
        <h2>{t('contents')}</h2>
        <ol>
          {chapters.map(({ entity }, index) => (
            <li key={entity.slug}>
              <span>{index + 1}</span>
              <a href={`#school-${index + 1}`}>{displayName(entity, language)}</a>
              <span className={styles.place}>{placeText(entity.place, language)}</span>
            </li>
          ))}
          {gone.map((bookmark) => (
            <li key={bookmark.slug}>
              <span>—</span>
              <span>{bookmark.savedName}</span>
              <span className={styles.place}>{ts('gone')}</span>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map(({ bookmark, entity, figures }, index) => (
        <article
          key={entity.slug}
          id={`school-${index + 1}`}
          className={styles.chapter}
          data-page={`school${index + 1}`}
        >
          <Dossier
            entity={entity}
            edition={edition}
            note={bookmark.note ?? ''}
            figures={figures}
            scope={`school-${index + 1}-`}
            tags={bookmark.tags}
          />
        </article>
      ))}
    </>
  );
}

/** How many profiles are asked for at a time: leaving the view stops the rest. */
const atOnce = 6;

/** A list as it will stand on paper. It is put together school by school; leaving the view stops it. */
export function ListPage() {
  const t = useTranslations('print');
  const { list = 'saved' } = useParams();
  const language = usePrintLanguage();
  // Read here and not below: what is first read within the frame would not have this drawn anew when it comes.
  const { data: lists, error: listsError } = useCall('lists.list', {});
  const { data: bookmarks, error: bookmarksError } = useCall('bookmarks.list', { list });
  const { data: figures, error: figuresError } = useCall('figures.list', {});
  const rows = bookmarks?.rows ?? [];
  const known = rows.filter((row) => row.entity?.type === 'institution');
  const [asked, setAsked] = useState(atOnce);
  const entities = useQueries({
    queries: known.map((row, index) => ({
      ...callQuery('institutions.get', { slug: row.entity?.slug ?? row.slug }),
      enabled: index < asked,
    })),
  });
  const done = entities.filter((one) => one.data !== undefined).length;
  if (done + atOnce > asked) setAsked(done + atOnce);
  const failure =
    bookmarksError ??
    listsError ??
    figuresError ??
    (entities.find((one) => one.error)?.error as CallFailure | undefined) ??
    null;
  const back = list === 'saved' ? '/saved' : `/saved/${list}`;
  return (
    <PrintFrame
      document={{ kind: 'list', list }}
      back={back}
      failure={failure}
      progress={
        <p role="status">
          {t('progress', { done: String(done), total: String(known.length) })}{' '}
          <progress max={Math.max(1, known.length)} value={done} aria-label={t('title')} />{' '}
          <Link to={back}>{t('cancel')}</Link>
        </p>
      }
      content={(edition) => {
        if (!bookmarks || !lists || !figures || done < known.length) return null;
        const name = lists.rows.find((one) => one.id === list)?.name || catalogs[language].lists.title;
        const chapters = known.flatMap((bookmark, index) => {
          const entity = entities[index]?.data;
          return entity
            ? [{ bookmark, entity, figures: figures.rows.filter((figure) => figure.slug === entity.slug) }]
            : [];
        });
        return {
          title: name,
          setting: {
            head: name,
            landscape: false,
            parts: chapters.map(({ entity }, index) => ({
              page: `school${index + 1}`,
              head: `${name} · ${index + 1} ${displayName(entity, language)}`,
            })),
          },
          body: (
            <ListDocument
              name={name}
              chapters={chapters}
              gone={rows.filter((row) => !known.includes(row))}
              edition={edition}
            />
          ),
        };
      }}
    />
  );
}

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import type { Chapter } from '../../../shared/contract/documents.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import frame from '../../ui/table.module.css';
import type { Cells } from '../../ui/columns/use-cells.ts';
import type { ListColumn } from '../../../shared/domain/list-columns.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { PageLayout } from './page-layout.ts';
import { Dossier } from './dossier.tsx';
import styles from './list.module.css';
import { useImprint } from './use-imprint.ts';

type KnownChapter = Chapter & { readonly entity: Entity };

/** Whether the installed reference still has it. */
export function isKnown(chapter: Chapter): chapter is KnownChapter {
  return chapter.entity !== null;
}

/** So many lines of contents have room beneath the title, and about so many letters stand in one. */
const mostBeneath = 22;
const lettersOfLine = 85;

interface FrontProps extends Pick<ListDocumentProps, 'name' | 'chapters' | 'edition' | 'begins'> {}

/** The title with the contents beneath, or on a page of its own where there are too many of them. */
export function Front({ name, chapters, edition, begins }: FrontProps) {
  const tl = useTranslations('lists');
  const language = useLanguage();
  const imprint = useImprint(edition);
  const room = lettersOfLine / (language === 'zh' ? 2 : 1);
  const lines = chapters.reduce((sum, chapter) => {
    const text = writeKeptName(chapter, language) + (chapter.entity ? placeText(chapter.entity.place, language) : '');
    return sum + (text.length > room ? 1.7 : 1);
  }, 0);
  return (
    <>
      <section className={styles.cover} data-alone={lines > mostBeneath}>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p>{tl('count', { count: chapters.length })}</p>
        <p>{imprint}</p>
      </section>
      <Contents chapters={chapters} begins={begins} />
    </>
  );
}

interface ListDocumentProps {
  readonly name: string;
  readonly chapters: readonly Chapter[];
  /** How many of them stand on their pages already. */
  readonly drawn: number;
  readonly edition: string;
  readonly short: boolean;
  readonly begins: PageLayout['begins'];
  readonly columns?: readonly ListColumn[];
  readonly cells?: ReadonlyMap<string, Cells>;
}

/** What stands in the columns of the list, school by school. */
function ColumnsTable({
  chapters,
  columns,
  cells,
}: Pick<ListDocumentProps, 'chapters'> & Required<Pick<ListDocumentProps, 'columns' | 'cells'>>) {
  const t = useTranslations('students');
  const tl = useTranslations('lists');
  const language = useLanguage();
  return (
    <section className={styles.columns} aria-label={t('columns')}>
      <table className={frame.table}>
        <thead>
          <tr>
            <th scope="col">{tl('school')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chapters.filter(isKnown).map(({ slug, entity }) => (
            <tr key={slug}>
              <th scope="row">{displayName(entity, language)}</th>
              {columns.map((column) => {
                const lines = cells.get(slug)?.[column] ?? [];
                return (
                  <td key={column}>{lines.length === 0 ? '—' : lines.map((line, at) => <p key={at}>{line}</p>)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the document has, school by school, and on which page. */
function Contents({ chapters, begins }: Pick<ListDocumentProps, 'chapters' | 'begins'>) {
  const t = useTranslations('print');
  const tl = useTranslations('lists');
  const language = useLanguage();
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ol>
        {chapters.filter(isKnown).map(({ slug, entity }, index) => (
          <li key={slug}>
            <span>{index + 1}</span>
            <a href={`#school-${index + 1}`}>{displayName(entity, language)}</a>
            <span className={styles.place}>{placeText(entity.place, language)}</span>
            <span className={styles.page} data-page-number>
              {begins.get(`school-${index + 1}`)}
            </span>
          </li>
        ))}
        {chapters
          .filter((chapter) => !isKnown(chapter))
          .map((chapter) => (
            <li key={chapter.slug}>
              <span>—</span>
              <bdi>{writeKeptName(chapter, language)}</bdi>
              <span className={styles.place}>{tl('gone')}</span>
            </li>
          ))}
      </ol>
    </nav>
  );
}

interface ChapterPageProps extends Pick<ListDocumentProps, 'edition' | 'short'> {
  readonly chapter: KnownChapter;
  readonly number: number;
}

/** Drawn once: neither the next one nor the numbers of the pages change it. */
const ChapterPage = memo(function ChapterPage({ chapter, number, edition, short }: ChapterPageProps) {
  return (
    <article id={`school-${number}`} className={styles.chapter} data-page={`school${number}`}>
      <Dossier chapter={chapter} entity={chapter.entity} edition={edition} short={short} scope={`school-${number}-`} />
    </article>
  );
});

/** One profile after another, each on pages of its own and with its own sources. */
export function ChapterPages({
  chapters,
  drawn,
  edition,
  short,
}: Pick<ListDocumentProps, 'chapters' | 'drawn' | 'edition' | 'short'>) {
  return chapters
    .filter(isKnown)
    .slice(0, drawn)
    .map((chapter, index) => (
      <ChapterPage key={chapter.slug} chapter={chapter} number={index + 1} edition={edition} short={short} />
    ));
}

/** Title and contents, then one profile after another, each with its own sources. */
export function ListDocument({
  name,
  chapters,
  drawn,
  edition,
  short,
  begins,
  columns = [],
  cells = new Map(),
}: ListDocumentProps) {
  return (
    <>
      <Front name={name} chapters={chapters} edition={edition} begins={begins} />
      {columns.length > 0 && <ColumnsTable chapters={chapters} columns={columns} cells={cells} />}
      <ChapterPages chapters={chapters} drawn={drawn} edition={edition} short={short} />
    </>
  );
}

import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { writeKeptName } from '../../../../shared/domain/writing/entity-name.ts';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { listColumns } from '../../../../shared/domain/list-columns.ts';
import type { PlanStage } from '../../../../shared/domain/plan.ts';
import { dayOf } from '../../../../shared/domain/day.ts';
import { dot, formatPartialDate } from '../../../../shared/domain/formatting.ts';
import { companionName, entityPath, placeText } from '../../../ui/entity/names.ts';
import type { Cells } from '../../../ui/columns/use-cells.ts';
import { Icon } from '../../../ui/icon.tsx';
import { StageField } from '../../../ui/plan/stage-field.tsx';
import { useLanguage } from '../../../ui/use-language.ts';
import { FiguresOn } from '../own-figures/figures-editor.tsx';
import { RowFigures } from './row-figures.tsx';
import styles from './bookmark-rows.module.css';
import { NoteField } from './note-field.tsx';
import { OrderHandle } from './order-handle.tsx';
import { SchoolLists } from './school-lists.tsx';
import { TagField } from './tag-field.tsx';

/** What a row needs of its list; one object for all rows, so that a row is drawn again only when it changed itself. */
export interface RowActions {
  readonly hint: string;
  readonly moveTo: (slug: string, to: number) => void;
  readonly startDrag: (event: React.PointerEvent<HTMLElement>) => void;
  readonly choose: (slug: string) => void;
  readonly showOnly: (tag: string) => void;
  readonly remove: (row: Bookmark, name: string) => void;
  /** Takes the keyboard to the row beside this one, which is about to go. */
  readonly leave: (slug: string) => void;
}

interface RowProps {
  readonly row: Bookmark;
  readonly figures: readonly OwnFigure[] | undefined;
  readonly stage: PlanStage | null;
  /** Whose list it is; null for one of the person's own. */
  readonly person: string | null;
  /** What stands in the columns of the list. */
  readonly cells: Cells | undefined;
  readonly index: number;
  readonly count: number;
  readonly chosen: boolean;
  readonly drop: 'before' | 'after' | 'dragged' | undefined;
  readonly actions: RowActions;
}

/** One bookmark: its position, what it is, its tags, the note and the figures; below them, opened by a button, its lists. */
export const BookmarkRow = memo(function BookmarkRow({
  row,
  figures,
  stage,
  person,
  cells,
  index,
  count,
  chosen,
  drop,
  actions,
}: RowProps) {
  const t = useTranslations('lists');
  const tp = useTranslations('plan');
  const ts = useTranslations('students');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const name = writeKeptName(row, language);
  const companion = row.entity && companionName(row.entity.name, row.entity.place?.country, language);
  // What was written for a student stays to be seen on a list that was taken from under them.
  const isWrittenFor = row.studentNote !== '' || row.studentStage !== null;
  const student = person ?? (isWrittenFor ? ts('thisList') : null);
  const about = [
    row.entity ? placeText(row.entity.place, language) : t('gone'),
    t('added', { date: formatPartialDate(dayOf(row.addedAt), language) }),
    student !== null && row.studentStage !== null
      ? ts('staged', { person: student, stage: tp(`stages.${row.studentStage}`) })
      : '',
    stage === null
      ? ''
      : student === null
        ? tp(`stages.${stage}`)
        : ts('stagedForAll', { stage: tp(`stages.${stage}`) }),
  ];
  return (
    <li className={styles.row} data-id={row.slug} data-drop={drop} data-open={open}>
      <OrderHandle
        label={t('orderSchool', { name, at: String(index + 1), count: String(count) })}
        hint={actions.hint}
        index={index}
        count={count}
        moveTo={(to) => {
          actions.moveTo(row.slug, to);
        }}
        startDrag={actions.startDrag}
      >
        <span className={styles.number}>{index + 1}</span>
      </OrderHandle>
      <input
        type="checkbox"
        className={styles.choose}
        checked={chosen}
        aria-label={t('select', { name })}
        onChange={() => {
          actions.choose(row.slug);
        }}
      />
      <div className={styles.school}>
        <p className={styles.title}>
          {row.entity ? (
            <Link className={styles.name} to={entityPath(row.entity)}>
              {name}
            </Link>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
          {companion && (
            <span className={styles.companion} lang={companion.lang}>
              {companion.text}
            </span>
          )}
        </p>
        <div className={styles.facts}>
          <p className={styles.about}>{about.filter((part) => part !== '').join(dot)}</p>
          <TagField row={row} name={name} showOnly={actions.showOnly} />
        </div>
        {cells && <RowCells cells={cells} />}
      </div>
      <div className={styles.mineSide}>
        <NoteField row={row} name={name} student={student} />
        {figures && figures.length > 0 && !open && <RowFigures figures={figures} />}
      </div>
      <div className={styles.rowTools}>
        <button
          type="button"
          aria-expanded={open}
          aria-label={t('more', { name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name="forward" />
        </button>
        <button
          type="button"
          aria-label={t('remove', { name })}
          onClick={() => {
            actions.leave(row.slug);
            actions.remove(row, name);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {open && (
        <div className={styles.more}>
          <SchoolLists
            row={row}
            name={name}
            leaves={() => {
              actions.leave(row.slug);
            }}
          />
          <p className={styles.planned}>
            {student !== null && (
              <StageField
                slug={row.slug}
                name={name}
                stage={row.studentStage}
                of={{ list: row.list, person: student }}
              />
            )}{' '}
            <StageField slug={row.slug} name={name} stage={stage} beside={student !== null} />{' '}
            <Link to={`/plan#plan-${row.slug}`}>{tp('toPlan')}</Link>
          </p>
          <FiguresSection slug={row.slug} />
        </div>
      )}
    </li>
  );
});

function RowCells({ cells }: { cells: Cells }) {
  const t = useTranslations('students');
  return (
    <dl className={styles.cells}>
      {listColumns.map((column) => {
        const lines = cells[column];
        return (
          lines && (
            <div key={column}>
              <dt>{t(`column.${column}`)}</dt>
              <dd>{lines.length === 0 ? '—' : lines.map((line) => <p key={line}>{line}</p>)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function FiguresSection({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <FiguresOn slug={slug} />
    </section>
  );
}

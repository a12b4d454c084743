import { useTranslations } from 'use-intl';
import { writeKeptName } from '../../../../shared/domain/writing/entity-name.ts';
import type { List, MergedSchool } from '../../../../shared/contract/lists.ts';
import actions from '../../../ui/action.module.css';
import page from '../../../ui/page.module.css';
import table from '../../../ui/table.module.css';
import { comma, dot, semicolon } from '../../../../shared/domain/formatting.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { focusAtFirst } from '../../../ui/focus-at-first.ts';
import styles from '../../../ui/sheet/bring.module.css';
import { useListName } from '../names.ts';
import type { Bring, Bringing } from './use-bring.ts';

function Gains({ row }: { row: MergedSchool }) {
  const t = useTranslations('lists');
  const tp = useTranslations('plan');
  const ts = useTranslations('students');
  const language = useLanguage();
  const gains = [
    row.tagsAdded.length > 0 && t('gainTags', { tags: row.tagsAdded.join(comma(language)) }),
    row.tagsRemoved.length > 0 && ts('losesTags', { tags: row.tagsRemoved.join(comma(language)) }),
    row.note !== 'none' && t(`gainNote.${row.note}`),
    row.figuresAdded > 0 && t('gainFigures', { count: row.figuresAdded }),
    row.figuresConflicting > 0 && t('gainConflicts', { count: row.figuresConflicting }),
    row.stage !== null && tp('gainStage', { stage: tp(`stages.${row.stage}`) }),
    row.otherStage !== null && tp('keepStage', { stage: tp(`stages.${row.otherStage}`) }),
    row.student.note !== 'none' && ts(`gainNote.${row.student.note}`),
    row.student.stage !== null && ts('gainStage', { stage: tp(`stages.${row.student.stage}`) }),
    row.student.otherStage !== null && ts('keepStage', { stage: tp(`stages.${row.student.otherStage}`) }),
    row.planned > 0 && tp('gainEntries', { count: row.planned }),
  ].filter((part) => part !== false);
  return gains.length === 0 ? '—' : gains.join(dot);
}

/** What a list file would bring, school by school, before anything is changed. */
export function BringPreview({
  bring,
  shown,
  lists,
}: {
  bring: Bring;
  shown: Extract<Bringing, { step: 'preview' }>;
  lists: readonly List[];
}) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  const language = useLanguage();
  const nameOf = useListName();
  const {
    file,
    brought: { target, folder, rows, counts },
    into,
  } = shown;
  const numbers = (
    [
      ['added', counts.added],
      ['merged', counts.merged],
      ['same', counts.same],
      ['joinedNotes', counts.joinedNotes],
      ['conflictingFigures', counts.conflictingFigures],
      ['renamedCurrencies', counts.renamedCurrencies],
    ] as const
  ).filter(([, count]) => count > 0);
  const ofItself = into === undefined ? target : null;
  return (
    <section className={styles.preview} aria-labelledby="bring-title">
      <h1 id="bring-title" tabIndex={-1} ref={focusAtFirst}>
        {t('previewTitle', { file })}
      </h1>
      <p>
        {numbers.map(([what, count]) => t(`counts.${what}`, { count })).join(semicolon(language))}
        {numbers.length > 0 && (language === 'zh' ? '。' : '.')}{' '}
        {rows.length > 0 && counts.same === rows.length && t('nothingNew')}
      </p>
      <p className={styles.decide}>
        {folder ? (
          <span>
            {ts('broughtTo', { name: folder.person })} {folder.targets.map(({ name }) => name).join(comma(language))}
          </span>
        ) : (
          <label>
            {t('into')}{' '}
            <select
              className={page.field}
              value={into ?? ''}
              onChange={(event) => {
                bring.choose(event.target.value === '' ? undefined : event.target.value);
              }}
            >
              {ofItself ? (
                <option value="">
                  {ofItself.isNew ? t('intoNew', { name: nameOf(ofItself) }) : t('intoOwn', { name: nameOf(ofItself) })}
                </option>
              ) : (
                <option value="">{t('asInFile')}</option>
              )}
              {lists
                .filter((list) => list.id !== ofItself?.id)
                .map((list) => (
                  <option key={list.id} value={list.id}>
                    {t('intoOwn', { name: nameOf(list) })}
                  </option>
                ))}
            </select>
          </label>
        )}
        <button type="button" className={actions.action} onClick={bring.merge}>
          {t('merge')}
        </button>
        <button type="button" className={styles.link} onClick={bring.stop}>
          {t('cancel')}
        </button>
      </p>
      {rows.length > 0 && (
        <div className={`${table.scroll} ${styles.rows}`}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('school')}</th>
                {folder && <th scope="col">{t('lists')}</th>}
                <th scope="col">{t('onList')}</th>
                <th scope="col">{t('gains')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.list ?? ''} ${row.slug}`} data-state={row.state}>
                  <th scope="row">
                    {writeKeptName(row, language)}
                    {!row.entity && <span className={table.muted}> {t('gone')}</span>}
                  </th>
                  {folder && <td>{row.list}</td>}
                  <td>
                    {row.state === 'off' || row.state === 'absent' ? ts(`state.${row.state}`) : t(`state.${row.state}`)}
                  </td>
                  <td>
                    <Gains row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

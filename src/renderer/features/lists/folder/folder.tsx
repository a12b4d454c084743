import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useNavigate } from 'react-router';
import { writeKeptName } from '../../../../shared/domain/writing/entity-name.ts';
import type { List } from '../../../../shared/contract/lists.ts';
import { printAddress } from '../../../../shared/print-job.ts';
import { comma, dot } from '../../../../shared/domain/formatting.ts';
import { useCall } from '../../../host/use-call.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { ListNameField } from '../list-name-field.tsx';
import styles from '../lists.module.css';
import { makeList } from '../make-list.ts';
import { folderPath, listPath, personsOf, useListName } from '../names.ts';
import { useStay } from '../use-stay.ts';
import { renamePerson } from './assign.ts';
import folder from './folder.module.css';
import { HandOver } from './hand-over.tsx';
import { PanelTool } from '../panel-tool.tsx';

/** A list of the folder with the names of its schools. */
function FolderList({ list }: { list: List }) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const nameOf = useListName();
  const { data, error, refetch } = useCall('bookmarks.list', { list: list.id });
  return (
    <li>
      <h2>
        <Link to={listPath(list.id)}>
          <bdi>{nameOf(list)}</bdi>
        </Link>
      </h2>
      {error && <Failure failure={error} retry={() => void refetch()} />}
      <p>
        {data?.rows.length === 0
          ? t('emptyList')
          : data?.rows.map((row) => writeKeptName(row, language)).join(comma(language))}
      </p>
    </li>
  );
}

/** All lists of one person, and what is done with them together. */
export function Folder({ student, lists }: { student: string; lists: readonly List[] }) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  const ta = useTranslations('app');
  const language = useLanguage();
  const navigate = useNavigate();
  const stay = useStay();
  const title = useRef<HTMLHeadingElement>(null);
  const [panel, setPanel] = useState<'name' | 'list' | 'hand' | null>(null);
  const own = lists.filter(({ person }) => person === student);
  const leave = () => {
    setPanel(null);
    title.current?.focus();
  };
  if (own.length === 0)
    return (
      <div className={styles.empty}>
        <h1 tabIndex={-1}>{ts('gone', { name: student })}</h1>
        <p>{ts('goneText')}</p>
        <p>
          <Link to="/saved">{t('title')}</Link>
        </p>
      </div>
    );
  const rename = (name: string, byKey: boolean) => {
    setPanel(null);
    if (byKey) title.current?.focus();
    if (name === '' || name === student) return;
    void doIt(() => renamePerson(own, student, name, (person) => navigate(folderPath(person), { replace: true })));
  };
  const create = (name: string, byKey: boolean) => {
    setPanel(null);
    if (byKey) title.current?.focus();
    if (name === '') return;
    void doIt(async () => ({
      ...(await makeList({ name, person: student }, navigate, stay())),
      told: (say) => say('lists.listMade', { name }),
    }));
  };
  return (
    <>
      <header className={styles.head}>
        <h1 ref={title} tabIndex={-1} className={panel === 'name' ? 'visually-hidden' : undefined}>
          {ts('folderOf', { name: student })}
        </h1>
        {panel === 'name' && (
          <ListNameField
            className={styles.nameField}
            label={ts('nameOfNew')}
            initial={student}
            offered={personsOf(lists).filter((one) => one !== student)}
            keep={rename}
            leave={leave}
          />
        )}
        <p className={styles.count}>
          {ts('countLists', { count: own.length })}
          {dot}
          {t('count', { count: own.reduce((sum, { count }) => sum + count, 0) })}
        </p>
        <div className={styles.tools}>
          <Link
            className={styles.tool}
            to={printAddress({ document: { kind: 'folder', student }, language, paper: 'A4' })}
          >
            <Icon name="print" /> {ta('print')}
          </Link>
          <PanelTool panel="hand" open={panel} setOpen={setPanel}>
            <Icon name="download" /> {ts('handOver')}
          </PanelTool>
          <button
            type="button"
            className={styles.tool}
            onClick={() => {
              setPanel('name');
            }}
          >
            {t('rename')}
          </button>
          {panel !== 'list' && (
            <button
              type="button"
              className={styles.tool}
              onClick={() => {
                setPanel('list');
              }}
            >
              {ts('newList', { name: student })}
            </button>
          )}
        </div>
        {panel === 'list' && (
          <ListNameField
            className={styles.newList}
            label={t('newListName')}
            placeholder={t('newListName')}
            initial=""
            keep={create}
            leave={leave}
          />
        )}
        {panel === 'hand' && <HandOver student={student} />}
      </header>
      <ol className={folder.lists}>
        {own.map((list) => (
          <FolderList key={list.id} list={list} />
        ))}
      </ol>
    </>
  );
}

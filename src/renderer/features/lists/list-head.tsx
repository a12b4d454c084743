import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useNavigate, useNavigationType } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { List } from '../../../shared/contract/lists.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ask } from '../../host/ask.ts';
import { ColumnsChoice } from './columns-choice.tsx';
import { ListNameField } from './list-name-field.tsx';
import styles from './lists.module.css';
import { assignTo } from './folder/assign.ts';
import { folderPath, listPath, personsOf, useListName } from './names.ts';
import { PanelTool } from './panel-tool.tsx';
import { TakeAlong } from './take-along/take-along.tsx';
import { doIt } from '../../ui/undo/undo-store.ts';

/** The name of the open list, how long it is, and what to do with it. */
export function ListHead({ list, lists }: { list: List; lists: readonly List[] }) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  const ta = useTranslations('app');
  const language = useLanguage();
  const navigate = useNavigate();
  const nameOf = useListName();
  const [panel, setPanel] = useState<'name' | 'take' | 'student' | 'columns' | null>(null);
  const { id, count } = list;
  const name = nameOf(list);

  const title = useRef<HTMLHeadingElement>(null);
  const cause = useNavigationType();
  useEffect(() => {
    // Where the keyboard was is gone with a list that was removed, or with the field of a new one.
    if (cause !== 'POP' && document.activeElement === document.body) title.current?.focus();
  }, [cause]);

  const rename = (next: string, byKey: boolean, base: string) => {
    setPanel(null);
    if (byKey) title.current?.focus();
    if (next === base || (next === '' && id !== defaultList)) return;
    void doIt(async () => {
      const { before, name: given, joined } = await ask('lists.rename', { id, name: next, base });
      return {
        told: joined
          ? (say) => say('lists.listNamesJoined', { name: given })
          : (say) => say('lists.listRenamed', { before: name, name: nameOf({ name: given }) }),
        undo: () => ask('lists.rename', { id, name: before, base: given }),
      };
    });
  };
  const putUnder = (next: string, byKey: boolean, base: string) => {
    setPanel(null);
    if (byKey) title.current?.focus();
    const person = next === '' ? null : next;
    if (next !== base && person !== list.person)
      void doIt(() => assignTo([{ id, person: base === '' ? null : base }], person, name));
  };
  const remove = () => {
    void doIt(async () => {
      const { list: removed } = await ask('lists.remove', { id });
      void navigate('/saved');
      return (
        removed && {
          told: (say) => say('lists.listRemoved', { name }),
          undo: async () => {
            await ask('lists.restore', { list: removed });
            void navigate(listPath(id));
          },
        }
      );
    });
  };
  return (
    <header className={styles.head}>
      <h1 ref={title} tabIndex={-1} className={panel === 'name' ? 'visually-hidden' : undefined}>
        <bdi>{name}</bdi>
      </h1>
      {panel === 'name' && (
        <ListNameField
          className={styles.nameField}
          label={t('nameOfList')}
          initial={list.name}
          placeholder={id === defaultList ? t('title') : undefined}
          keep={rename}
          leave={() => {
            setPanel(null);
            title.current?.focus();
          }}
        />
      )}
      {panel === 'student' && (
        <ListNameField
          className={styles.nameField}
          label={ts('putUnder')}
          placeholder={ts('nameOfNew')}
          initial={list.person ?? ''}
          offered={personsOf(lists)}
          keep={putUnder}
          leave={() => {
            setPanel(null);
            title.current?.focus();
          }}
        />
      )}
      <p className={styles.count}>
        {list.person !== null && (
          <>
            <Link to={folderPath(list.person)}>
              <bdi>{ts('folderOf', { name: list.person })}</bdi>
            </Link>
            {dot}
          </>
        )}
        {t('count', { count })}
      </p>
      <div className={styles.tools}>
        {count > 0 && (
          <Link className={styles.tool} to={`/print/list/${id}?language=${language}&paper=A4`}>
            <Icon name="print" /> {ta('print')}
          </Link>
        )}
        <PanelTool panel="take" open={panel} setOpen={setPanel}>
          <Icon name="download" /> {t('take')}
        </PanelTool>
        <PanelTool panel="columns" open={panel} setOpen={setPanel}>
          {ts('columns')}
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
        {id !== defaultList && (
          <button
            type="button"
            className={styles.tool}
            onClick={() => {
              setPanel('student');
            }}
          >
            {list.person === null ? ts('put') : <bdi>{ts('isUnder', { name: list.person })}</bdi>}
          </button>
        )}
        {id !== defaultList && (
          <button type="button" className={styles.tool} onClick={remove}>
            {t('removeList')}
          </button>
        )}
      </div>
      {panel === 'take' && <TakeAlong list={id} />}
      {panel === 'columns' && <ColumnsChoice list={list} />}
    </header>
  );
}

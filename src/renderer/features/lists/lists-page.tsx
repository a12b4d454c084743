import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useParams, useSearchParams } from 'react-router';
import { longestListQuery } from '../../../shared/contract/limits.ts';
import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { List } from '../../../shared/contract/lists.ts';
import { colon } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useBrought } from '../../ui/brought/use-brought-file.ts';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pending } from '../../ui/pending.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { BringField, BringPanel } from './bring-in/bring-panel.tsx';
import { FoundList } from './found-list.tsx';
import { BookmarkList } from './rows/bookmark-list.tsx';
import { ListHead } from './list-head.tsx';
import { ListsRail } from './lists-rail.tsx';
import { Folder } from './folder/folder.tsx';
import { folderPath, listPath, useListName } from './names.ts';
import { RecentlyViewed } from './recently-viewed.tsx';
import { SearchField } from './search-field.tsx';
import styles from './lists.module.css';
import { SheetPanel } from './bring-in/sheet-panel.tsx';
import { useBring } from './bring-in/use-bring.ts';
import { isSheet, useSheet } from './bring-in/use-sheet.ts';
import { useFileDrop } from '../../ui/use-file-drop.ts';

/** The schools of the open list, or why there are none. */
function OpenList({ list, lists }: { list: List; lists: readonly List[] }) {
  const t = useTranslations('lists');
  const call = useCall('bookmarks.list', { list: list.id });
  const isDefault = list.id === defaultList;
  return (
    <>
      <ListHead list={list} lists={lists} />
      {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
      {!call.data && !call.error && <Pending />}
      {call.data?.rows.length === 0 && (
        <div className={styles.empty}>
          <p>{isDefault ? t('empty') : t('emptyList')}</p>
          <p>{isDefault ? t('emptyHint') : t('emptyListHint')}</p>
        </div>
      )}
      {call.data && call.data.rows.length > 0 && (
        <BookmarkList list={list.id} person={list.person} columns={list.columns} rows={call.data.rows} />
      )}
    </>
  );
}

function NoList() {
  const t = useTranslations('lists');
  return (
    <div className={styles.empty}>
      <h1 tabIndex={-1}>{t('noList')}</h1>
      <p>{t('noListText')}</p>
      <p>
        <Link to="/saved">{t('title')}</Link>
      </p>
    </div>
  );
}

/** What the person keeps: the lists at the side, and beside them the open one or what was searched for. */
export function ListsPage() {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  const language = useLanguage();
  const { list: id = defaultList } = useParams();
  const [params] = useSearchParams();
  const text = (params.get('text') ?? '').slice(0, longestListQuery);
  const searching = text.trim() !== '';
  /** Whose folder is open, in place of a list. */
  const student = params.get('student');
  const nameOf = useListName();
  const lists = useCall('lists.list', {});
  const bring = useBring();
  const content = useRef<HTMLDivElement>(null);
  const sheet = useSheet();
  const start = (file: File) => {
    if (isSheet(file.name)) {
      bring.stop();
      sheet.start(file);
    } else {
      sheet.stop();
      bring.start(file);
    }
  };
  const previews = bring.bringing.step === 'preview' || sheet.sheet.step === 'preview';
  const step = useRef(previews);
  useEffect(() => {
    // The preview has gone, and the keyboard was in it.
    if (step.current && !previews) content.current?.querySelector('h1')?.focus();
    step.current = previews;
  }, [previews]);
  const { dropping, handlers } = useFileDrop(start);
  useBrought('list', start);
  /** Where there is little room, the lists are folded away again when one of them was opened. */
  const [railOpenAt, setRailOpenAt] = useState<string | null>(null);
  const railOpen = railOpenAt === (student ?? id);
  const all = lists.data?.rows ?? [];
  const open = all.find((list) => list.id === id);
  usePageTitle(
    searching
      ? `${t('search')}${colon(language)}${text.slice(0, 60)}`
      : student !== null
        ? ts('folderOf', { name: student })
        : open
          ? nameOf(open)
          : t('title'),
  );
  return (
    <section className={styles.page} {...handlers}>
      <aside className={styles.rail} data-open={railOpen} aria-label={t('lists')} data-pane>
        <SearchField text={text} />
        <button
          type="button"
          className={styles.railToggle}
          aria-expanded={railOpen}
          onClick={() => {
            setRailOpenAt(railOpen ? null : (student ?? id));
          }}
        >
          {t('showLists', { count: String(all.length) })} <Icon name="forward" />
        </button>
        <div className={styles.railBody}>
          {lists.data && (
            <ListsRail
              lists={all}
              open={searching || student !== null ? null : id}
              student={searching ? null : student}
            />
          )}
          <BringField start={start} />
          <RecentlyViewed />
        </div>
      </aside>
      <div className={styles.main}>
        <div ref={content} className={styles.content} data-scroller data-keeps-place data-pane>
          {lists.error && <Failure failure={lists.error} retry={() => void lists.refetch()} />}
          <BringPanel bring={bring} lists={all} />
          <SheetPanel bring={sheet} lists={all} open={id} />
          <div hidden={previews}>
            {lists.data &&
              (searching ? (
                <FoundList text={text} lists={all} end={student === null ? listPath(id) : folderPath(student)} />
              ) : student !== null ? (
                <Folder key={student} student={student} lists={all} />
              ) : open ? (
                <OpenList key={open.id} list={open} lists={all} />
              ) : (
                <NoList />
              ))}
          </div>
        </div>
      </div>
      {dropping && (
        <div className={styles.dropping}>
          <p>{t('drop')}</p>
        </div>
      )}
    </section>
  );
}

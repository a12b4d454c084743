import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useNavigate } from 'react-router';
import type { List } from '../../../shared/contract/lists.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { callKey } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ask } from '../../host/ask.ts';
import { ListNameField } from './list-name-field.tsx';
import { makeList } from './make-list.ts';
import { folderPath, listPath, personsOf, useListName } from './names.ts';
import { OrderHandle } from './rows/order-handle.tsx';
import styles from './lists.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useDrag } from './rows/use-drag.ts';
import { useOrder } from './rows/use-order.ts';
import { useStay } from './use-stay.ts';

/** All lists in their order, with how many schools stand on each, and a new one. */
export function ListsRail({
  lists,
  open,
  student,
}: {
  lists: readonly List[];
  open: string | null;
  /** Whose folder is open. */
  student: string | null;
}) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  const language = useLanguage();
  const navigate = useNavigate();
  const stay = useStay();
  const hint = useId();
  const nameOf = useListName();
  const [naming, setNaming] = useState<'not' | 'list' | 'student' | 'left' | 'leftStudent'>('not');
  const order = useOrder({
    ids: lists.map((list) => list.id),
    queryKey: callKey('lists.list', {}),
    send: (id, index) => ask('lists.move', { id, index }),
    told: (id, at, count) => (say) =>
      say('lists.ordered', {
        name: nameOf(lists.find((list) => list.id === id)),
        at: String(at),
        count: String(count),
      }),
  });
  /** Moves a list among those of its own person. */
  const move = (id: string, to: number) => {
    const person = lists.find((list) => list.id === id)?.person;
    const own = lists.filter((list) => list.person === person).map((list) => list.id);
    order.moveTo(
      id,
      to,
      order.ids.filter((one) => own.includes(one)),
    );
  };
  const { drop, start } = useDrag(move);
  const leave = naming === 'student' ? 'leftStudent' : 'left';
  const create = (name: string, byKey: boolean) => {
    setNaming(name === '' && byKey ? leave : 'not');
    if (name === '') return;
    const person = naming === 'student' ? name : null;
    void doIt(() => makeList(person === null ? { name } : { name: ts('firstList'), person }, navigate, stay()));
  };
  const shown = order.ids.flatMap((id) => lists.find((list) => list.id === id) ?? []);
  const persons = personsOf(lists);
  const shownOf = (person: string | null) => shown.filter((list) => list.person === person);
  const groups = [null, ...persons].map((person) => ({ person, own: shownOf(person) }));
  return (
    <nav aria-label={t('lists')} className={styles.lists}>
      <p id={hint} className="visually-hidden">
        {t('orderHint')}
      </p>
      {groups.map(({ person, own }) => (
        <div key={person ?? ''}>
          {person !== null && (
            <h2 className={styles.student}>
              <Link to={folderPath(person)} aria-current={person === student ? 'page' : undefined}>
                <bdi>{person}</bdi>
              </Link>
            </h2>
          )}
          <ol data-dragging={drop !== null} aria-label={person ?? undefined}>
            {own.map((list, index) => {
              const last = drop?.beforeId === null && index === own.length - 1 && drop.id !== list.id;
              return (
                <li
                  key={list.id}
                  data-id={list.id}
                  data-drop={
                    drop?.id === list.id
                      ? 'dragged'
                      : drop?.beforeId === list.id
                        ? 'before'
                        : last && own.some(({ id }) => id === drop.id)
                          ? 'after'
                          : undefined
                  }
                >
                  {own.length > 1 && (
                    <OrderHandle
                      label={t('orderList', { name: nameOf(list), at: String(index + 1), count: String(own.length) })}
                      hint={hint}
                      index={index}
                      count={own.length}
                      moveTo={(to) => {
                        move(list.id, to);
                      }}
                      startDrag={start}
                    />
                  )}
                  <Link to={listPath(list.id)} aria-current={list.id === open ? 'page' : undefined}>
                    <bdi>{nameOf(list)}</bdi>{' '}
                    <span className={styles.listCount}>{formatNumber(list.count, language)}</span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      {naming === 'list' || naming === 'student' ? (
        <ListNameField
          key={naming}
          className={styles.newList}
          label={naming === 'list' ? t('newListName') : ts('nameOfNew')}
          placeholder={naming === 'list' ? t('newListName') : ts('nameOfNew')}
          initial=""
          keep={create}
          leave={() => {
            setNaming(leave);
          }}
        />
      ) : (
        <p className={styles.makers}>
          {(['list', 'student'] as const).map((what) => (
            <button
              key={what}
              ref={(button) => {
                if (naming === (what === 'list' ? 'left' : 'leftStudent')) button?.focus();
              }}
              type="button"
              className={styles.link}
              onClick={() => {
                setNaming(what);
              }}
            >
              {what === 'list' ? t('newList') : ts('newStudent')}
            </button>
          ))}
        </p>
      )}
    </nav>
  );
}

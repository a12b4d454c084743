import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useNavigate } from 'react-router';
import type { List } from '../../../shared/contract/lists.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { callKey } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ask } from '../../host/ask.ts';
import { ListNameField } from './list-name-field.tsx';
import { listPath, useListName } from './names.ts';
import { OrderHandle } from './rows/order-handle.tsx';
import styles from './lists.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useDrag } from './rows/use-drag.ts';
import { useOrder } from './rows/use-order.ts';

/** All lists in their order, with how many schools stand on each, and a new one. */
export function ListsRail({ lists, open }: { lists: readonly List[]; open: string | null }) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const navigate = useNavigate();
  const hint = useId();
  const nameOf = useListName();
  const [naming, setNaming] = useState<'not' | 'now' | 'left'>('not');
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
  const { drop, start } = useDrag((id, to) => {
    order.moveTo(id, to, order.ids);
  });
  const create = (name: string, byKey: boolean) => {
    setNaming(name === '' && byKey ? 'left' : 'not');
    if (name === '') return;
    void doIt(async () => {
      const { id } = await ask('lists.create', { name });
      void navigate(listPath(id));
      return {
        told: (say) => say('lists.listMade', { name }),
        undo: async () => {
          await ask('lists.remove', { id });
          void navigate('/saved');
        },
      };
    });
  };
  const shown = order.ids.flatMap((id) => lists.find((list) => list.id === id) ?? []);
  return (
    <nav aria-label={t('lists')} className={styles.lists}>
      <p id={hint} className="visually-hidden">
        {t('orderHint')}
      </p>
      <ol data-dragging={drop !== null}>
        {shown.map((list, index) => {
          const last = drop?.beforeId === null && index === shown.length - 1 && drop.id !== list.id;
          return (
            <li
              key={list.id}
              data-id={list.id}
              data-drop={
                drop?.id === list.id ? 'dragged' : drop?.beforeId === list.id ? 'before' : last ? 'after' : undefined
              }
            >
              {shown.length > 1 && (
                <OrderHandle
                  label={t('orderList', { name: nameOf(list), at: String(index + 1), count: String(shown.length) })}
                  hint={hint}
                  index={index}
                  count={shown.length}
                  moveTo={(to) => {
                    order.moveTo(list.id, to, order.ids);
                  }}
                  startDrag={start}
                />
              )}
              <Link to={listPath(list.id)} aria-current={list.id === open ? 'page' : undefined}>
                <bdi>{nameOf(list)}</bdi> <span className={styles.listCount}>{formatNumber(list.count, language)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
      {naming === 'now' ? (
        <ListNameField
          className={styles.newList}
          label={t('newListName')}
          placeholder={t('newListName')}
          initial=""
          keep={create}
          leave={() => {
            setNaming('left');
          }}
        />
      ) : (
        <button
          ref={(button) => {
            if (naming === 'left') button?.focus();
          }}
          type="button"
          className={styles.link}
          onClick={() => {
            setNaming('now');
          }}
        >
          {t('newList')}
        </button>
      )}
    </nav>
  );
}

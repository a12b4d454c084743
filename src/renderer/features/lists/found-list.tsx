import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import type { List } from '../../../shared/contract/lists.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { mostFound } from '../../../shared/contract/limits.ts';
import { dot, formatNumber, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { entityPath, placeText } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './found.module.css';
import { excerpt, Marked } from '../../ui/marked.tsx';
import { listPath, useListPlace } from './names.ts';

type FoundRow = Output<'bookmarks.search'>['rows'][number];

function Found({ row, lists }: { row: FoundRow; lists: readonly List[] }) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const placeOf = useListPlace();
  const name = writeKeptName(row, language);
  const asShown = row.found.find((one) => one.field === 'name' && one.value === name);
  const marked = <Marked text={name} ranges={asShown?.ranges ?? []} />;
  const on = lists.filter((list) => row.lists.includes(list.id));
  return (
    <li className={styles.found}>
      <p>
        {row.entity ? (
          <Link className={styles.name} to={entityPath(row.entity)}>
            {marked}
          </Link>
        ) : (
          <span className={styles.name}>{marked}</span>
        )}
      </p>
      <p className={styles.about}>
        {row.entity ? placeText(row.entity.place, language) : t('gone')}
        {dot}
        {on.length === 0 ? (
          t('onNoList')
        ) : (
          <>
            {t('onLists')}{' '}
            {on.map((list, index) => (
              <span key={list.id}>
                {index > 0 && ', '}
                <Link to={listPath(list.id)}>{placeOf(list)}</Link>
              </span>
            ))}
          </>
        )}
      </p>
      {row.found
        .filter((one) => one !== asShown)
        .map((one, index) => {
          const part = excerpt(one.value, one.ranges);
          return (
            <p key={index} className={styles.why} data-field={one.field}>
              {t(`why.${one.field}`)}:{' '}
              <span>
                <Marked text={part.text} ranges={part.ranges} />
              </span>
            </p>
          );
        })}
    </li>
  );
}

/** Every school on any list, or with a note or figure, that holds all the words, each with why it stands here. */
export function FoundList({ text, lists, end }: { text: string; lists: readonly List[]; end: string }) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState({ text, offset: 0 });
  const offset = at.text === text ? at.offset : 0;
  const call = useCall('bookmarks.search', { text, ...(offset > 0 && { offset }) }, { keepPrevious: true });
  if (call.error) return <Failure failure={call.error} retry={() => void call.refetch()} />;
  if (!call.data) return null;
  const { rows, total } = call.data;
  const turn = (to: number) => {
    setAt({ text, offset: to });
    title.current?.focus();
  };
  const digits = (number: number) => formatNumber(number, language);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles.title} aria-live="polite">
        {t('found', { count: total, text: text.slice(0, 80) })}
      </h1>
      <p className={styles.about}>
        {t('searched')}
        {sentenceGap(language)}
        <Link to={end}>{t('endSearch')}</Link>
      </p>
      {rows.length > 0 && (
        <ol className={styles.list}>
          {rows.map((row) => (
            <Found key={row.slug} row={row} lists={lists} />
          ))}
        </ol>
      )}
      {total > rows.length && (
        <p className={styles.about}>
          {t('foundPage', { from: digits(offset + 1), to: digits(offset + rows.length), total: digits(total) })}{' '}
          <button
            type="button"
            className={actions.action}
            disabled={offset === 0}
            onClick={() => {
              turn(Math.max(0, offset - mostFound));
            }}
          >
            {t('foundBefore')}
          </button>{' '}
          <button
            type="button"
            className={actions.action}
            disabled={offset + rows.length >= total}
            onClick={() => {
              turn(offset + mostFound);
            }}
          >
            {t('foundNext')}
          </button>
        </p>
      )}
    </>
  );
}

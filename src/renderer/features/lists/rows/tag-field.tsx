import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { longestTag, mostTags } from '../../../../shared/contract/limits.ts';
import { tidyTags } from '../../../../shared/domain/tags.ts';
import { fold, foldsAlike } from '../../../../shared/reference-format/fold.ts';
import { useCall } from '../../../host/use-call.ts';
import { Combobox } from '../../../ui/combobox/combobox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { ask } from '../../../host/ask.ts';
import styles from './bookmark-rows.module.css';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { useKeptAtTheEnd } from '../../../ui/use-kept-at-the-end.ts';
import { usePatchRow } from './use-patch-row.ts';

/** So many tags in use are suggested for what is typed. */
const mostSuggested = 7;

/** The tags of a school: each leads to the schools that bear it; one field adds another. */
export function TagField({ row, name, showOnly }: { row: Bookmark; name: string; showOnly: (tag: string) => void }) {
  const t = useTranslations('lists');
  const said = useId();
  const [text, setText] = useState('');
  const patch = usePatchRow(row.list);
  const inUse = useCall('bookmarks.tags', {}).data?.rows ?? [];
  const { slug, list, tags } = row;

  // One spelling, so that one tag does not become two.
  const spell = (written: string) => inUse.find(({ tag }) => foldsAlike(tag, written))?.tag ?? written;

  const typedIn = (written: string) =>
    written
      .split(/[,，;；]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
  const tooLongIn = (written: string) => typedIn(written).find((tag) => tag.length > longestTag);
  const tooManyIn = (written: string) => tidyTags([...tags, ...typedIn(written)]).length > mostTags;
  const tooLong = tooLongIn(text);
  const tooMany = tooManyIn(text);
  const add = (written = text) => {
    if (tooLongIn(written) !== undefined || tooManyIn(written)) return;
    const next = tidyTags([...tags, ...typedIn(written).map(spell)]);
    setText('');
    if (next.length === tags.length) return;
    patch(slug, { tags: next });
    void doIt(async () => {
      const answer = await ask('bookmarks.tag', { slug, list, tags: next, base: tags });
      patch(slug, { tags: answer.tags });
      return {
        told: (say) => say('lists.tagsAdded', { tags: next.slice(tags.length).join(', '), name }),
        undo: () => ask('bookmarks.tag', { slug, list, tags, base: next }),
      };
    }).then((added) => {
      if (added) return;
      patch(slug, { tags });
      // What was typed is not lost with the write that failed.
      setText((now) => (now === '' ? written : now));
    });
  };
  useKeptAtTheEnd(() => {
    if (text.trim() !== '') add();
  });
  const remove = (tag: string) => {
    const next = tags.filter((one) => one !== tag);
    patch(slug, { tags: next });
    void doIt(async () => {
      const answer = await ask('bookmarks.tag', { slug, list, tags: next, base: tags });
      patch(slug, { tags: answer.tags });
      return {
        told: (say) => say('lists.tagRemoved', { tag, name }),
        undo: () => ask('bookmarks.tag', { slug, list, tags, base: next }),
      };
    }).then((removed) => {
      if (!removed) patch(slug, { tags });
    });
  };
  const begins = fold(text.trim());
  const suggested =
    begins === ''
      ? []
      : inUse.map(({ tag }) => tag).filter((tag) => fold(tag).startsWith(begins) && !tags.includes(tag));
  return (
    <ul className={styles.tags} aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} className={styles.tag}>
          <button
            type="button"
            className={styles.tagName}
            onClick={() => {
              showOnly(tag);
            }}
          >
            <bdi>{tag}</bdi>
          </button>
          <button
            type="button"
            className={styles.tagRemove}
            aria-label={t('removeTag', { tag, name })}
            onClick={(event) => {
              event.currentTarget.closest('ul')?.querySelector('input')?.focus();
              remove(tag);
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li className={styles.tagNew}>
        <Combobox
          label={t('addTag', { name })}
          invalid={tooLong !== undefined || tooMany}
          describedBy={said}
          placeholder={t('tag')}
          text={text}
          write={setText}
          options={suggested.slice(0, mostSuggested).map((tag) => ({ key: tag, shown: tag }))}
          first={-1}
          choose={(index) => {
            add(suggested[index]);
          }}
          enter={add}
          leave={add}
          keys={(event) => {
            const ends = event.key === ',' || event.key === '，';
            if (ends) add();
            return ends;
          }}
        />
        {(tooLong !== undefined || tooMany) && (
          <span id={said} role="alert">
            {tooLong === undefined
              ? t('tooManyTags', { most: String(mostTags) })
              : t('tagTooLong', { most: String(longestTag), length: String(tooLong.length) })}
          </span>
        )}
      </li>
    </ul>
  );
}

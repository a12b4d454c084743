import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { tidyTags } from '../../../../shared/domain/tags.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ask } from '../../../host/ask.ts';
import styles from './bookmark-rows.module.css';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { usePatchRow } from './use-patch-row.ts';

/** The list of tags in use, which every field for a tag suggests. */
export const suggestionsId = 'kept-tags';

/** The tags of a school: each leads to the schools that bear it; one field adds another. */
export function TagField({
  row,
  name,
  spell,
  showOnly,
}: {
  row: Bookmark;
  name: string;
  spell: (tag: string) => string;
  showOnly: (tag: string) => void;
}) {
  const t = useTranslations('lists');
  const [text, setText] = useState('');
  const patch = usePatchRow(row.list);
  const { slug, list, tags } = row;

  const add = () => {
    const typed = text
      .split(/[,，;；]/)
      .map((tag) => tag.trim().slice(0, 60))
      .filter((tag) => tag !== '');
    setText('');
    if (typed.length === 0) return;
    const next = tidyTags([...tags, ...typed.map(spell)]).slice(0, 30);
    if (next.length === tags.length) return;
    patch(slug, { tags: next });
    void doIt(async () => {
      await ask('bookmarks.tag', { slug, list, tags: next });
      return null;
    }).then((added) => {
      if (!added) patch(slug, { tags });
    });
  };
  const remove = (tag: string) => {
    const next = tags.filter((one) => one !== tag);
    patch(slug, { tags: next });
    void doIt(async () => {
      const { before } = await ask('bookmarks.tag', { slug, list, tags: next });
      return {
        told: (say) => say('tagRemoved', { tag, name }),
        undo: () => ask('bookmarks.tag', { slug, list, tags: before }),
      };
    }).then((removed) => {
      if (!removed) patch(slug, { tags });
    });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',' || event.key === '，') add();
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
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
            {tag}
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
        <input
          value={text}
          list={suggestionsId}
          autoComplete="off"
          maxLength={400}
          aria-label={t('addTag', { name })}
          placeholder={t('tag')}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </li>
    </ul>
  );
}

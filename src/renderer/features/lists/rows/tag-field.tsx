import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { tidyTags } from '../../../../shared/domain/tags.ts';
import { Combobox } from '../../../ui/combobox/combobox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { ask } from '../../../host/ask.ts';
import styles from './bookmark-rows.module.css';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { usePatchRow } from './use-patch-row.ts';

/** The tags of a school: each leads to the schools that bear it; one field adds another. */
export function TagField({
  row,
  name,
  spell,
  suggest,
  showOnly,
}: {
  row: Bookmark;
  name: string;
  spell: (tag: string) => string;
  /** The tags in use that begin as what is typed. */
  suggest: (typed: string) => readonly string[];
  showOnly: (tag: string) => void;
}) {
  const t = useTranslations('lists');
  const [text, setText] = useState('');
  const patch = usePatchRow(row.list);
  const { slug, list, tags } = row;

  const add = (written = text) => {
    const typed = written
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
  const suggested = suggest(text).filter((tag) => !tags.includes(tag));
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
        <Combobox
          label={t('addTag', { name })}
          placeholder={t('tag')}
          longest={400}
          text={text}
          write={setText}
          options={suggested.map((tag) => ({ key: tag, shown: tag }))}
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
      </li>
    </ul>
  );
}

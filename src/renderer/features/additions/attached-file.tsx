import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Addition } from '../../../shared/contract/additions.ts';
import { largestAttachment, longestFileName } from '../../../shared/contract/limits.ts';
import { ask } from '../../host/ask.ts';
import { sendBytes } from '../../host/send-bytes.ts';
import { CallFailure } from '../../host/use-call.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveUnread } from '../../ui/save-unread.ts';
import { doIt, useUndoStore } from '../../ui/undo/undo-store.ts';
import { useFileSize } from '../../ui/use-file-size.ts';
import styles from './additions.module.css';

const mega = 1024 * 1024;

type Refusal = 'empty' | 'large' | 'full';
const refusals: readonly string[] = ['empty', 'large', 'full'] satisfies readonly Refusal[];

/** Says why a file is not kept. */
function refuse(why: Refusal): void {
  useUndoStore.getState().say((say) => say(`additions.refused.${why}`, { most: String(largestAttachment / mega) }));
}

/** Keeps a file beside an addition. Returns whether it is kept; where it is not, the window says why. */
export async function attach(id: number, file: File): Promise<boolean> {
  if (file.size === 0 || file.size > largestAttachment) {
    refuse(file.size === 0 ? 'empty' : 'large');
    return false;
  }
  // The end of a name says what it is.
  const name = [...file.name].slice(-longestFileName / 2).join('') || 'file';
  try {
    await ask('additions.attach', { id, transfer: await sendBytes(file), name });
    return true;
  } catch (error) {
    const reason = error instanceof CallFailure ? error.error.details?.['reason'] : undefined;
    if (typeof reason !== 'string' || !refusals.includes(reason)) throw error;
    refuse(reason as Refusal);
    return false;
  }
}

/** The file beside an addition, by its name and size: saved out or taken away from here, and one attached where there is none. */
export function AttachedFile({ addition: { id, attachment }, of }: { addition: Addition; of: string }) {
  const t = useTranslations('additions');
  const size = useFileSize();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  if (attachment === null)
    return (
      <span className={styles.file}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('attachTo', { name: of })}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file)
              void doIt(async () => {
                await attach(id, file);
                return null;
              });
          }}
        />
        <button type="button" aria-label={t('attachTo', { name: of })} onClick={() => input.current?.click()}>
          <Icon name="plus" /> {t('attach')}
        </button>
      </span>
    );
  const { name } = attachment;
  return (
    <span className={styles.file}>
      <button
        type="button"
        className={styles.copy}
        aria-describedby={hint}
        aria-label={t('saveCopy', { name })}
        onClick={() =>
          void doIt(async () => {
            saveUnread(await ask('additions.attached', { id }));
            return null;
          })
        }
      >
        <bdi>{name}</bdi>
      </button>
      {size(attachment.bytes)}
      <button
        type="button"
        aria-label={t('detach', { name })}
        onClick={() =>
          void doIt(async () => {
            const { attachment: gone } = await ask('additions.detach', { id });
            return (
              gone && {
                told: (say) => say('additions.removed', { name }),
                undo: () => ask('additions.attachAgain', { id, key: gone.key }),
              }
            );
          })
        }
      >
        <Icon name="close" />
      </button>
      <span id={hint}>{t('saveCopyHint')}</span>
    </span>
  );
}

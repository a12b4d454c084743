import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { longestNote, longestTag } from '../../../../shared/contract/limits.ts';
import { useCall } from '../../../host/use-call.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { doIt, useUndoStore, type Done } from '../../../ui/undo/undo-store.ts';
import { useListPlace } from '../names.ts';
import { PanelTool } from '../panel-tool.tsx';
import lists from '../lists.module.css';
import styles from './bookmark-rows.module.css';
import chosen from './chosen.module.css';
import { noteSeveral, putSeveral, removeSeveral, tagSeveral } from './several-moves.ts';

type Panel = 'tag' | 'note' | 'put';

interface ChosenProps {
  readonly list: string;
  /** Whose list it is: what is noted together is for them. */
  readonly person: string | null;
  /** The chosen schools, as the list has them. */
  readonly rows: readonly Bookmark[];
  /** Takes the keyboard to the head of the list, whose schools are about to go. */
  readonly leave: () => void;
}

/** Does a step; where there was nothing to do, says so. */
function act(step: () => Promise<Done | null>): Promise<boolean> {
  return doIt(async () => {
    const done = await step();
    if (done === null) useUndoStore.getState().say((say) => say('students.nothingNew'));
    return done;
  });
}

/** A field and the button that does it; what was written stays until it is done. */
function TextPanel({
  label,
  wrong,
  keep,
}: {
  label: string;
  wrong: (text: string) => string | null;
  keep: (text: string) => Promise<boolean>;
}) {
  const t = useTranslations('students');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const once = useOnce();
  useEffect(() => {
    field.current?.focus();
  }, []);
  const mistake = wrong(text);
  return (
    <form
      className={chosen.several}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || mistake !== null) return;
        once(async () => {
          if (await keep(text.trim())) setText('');
        });
      }}
    >
      <label>
        {label}{' '}
        <input
          ref={field}
          value={text}
          autoComplete="off"
          aria-invalid={mistake !== null || undefined}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <button type="submit" disabled={text.trim() === '' || mistake !== null}>
        {t('add')}
      </button>
      {mistake !== null && <span role="alert">{mistake}</span>}
    </form>
  );
}

function PutPanel({ list, rows, leave }: Omit<ChosenProps, 'person'>) {
  const t = useTranslations('students');
  const tl = useTranslations('lists');
  const placeOf = useListPlace();
  const others = (useCall('lists.list', {}).data?.rows ?? []).filter(({ id }) => id !== list);
  const [picked, setPicked] = useState<string | null>(null);
  const once = useOnce();
  const to = others.find(({ id }) => id === picked) ?? others[0];
  if (!to) return <p className={styles.about}>{tl('noOtherLists')}</p>;
  const put = (move: boolean) => {
    if (move) leave();
    once(() => act(() => putSeveral(list, rows, { id: to.id, name: placeOf(to) }, move)));
  };
  return (
    <p className={chosen.several}>
      <label>
        {t('toList')}{' '}
        <select
          value={to.id}
          onChange={(event) => {
            setPicked(event.target.value);
          }}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {placeOf(one)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => {
          put(true);
        }}
      >
        {tl('move')}
      </button>
      <button
        type="button"
        onClick={() => {
          put(false);
        }}
      >
        {tl('copy')}
      </button>
    </p>
  );
}

/** What can be done with the chosen schools of a list, all at once. */
export function ChosenTools({ list, person, rows, leave }: ChosenProps) {
  const t = useTranslations('students');
  const tl = useTranslations('lists');
  const language = useLanguage();
  const [panel, setPanel] = useState<Panel | null>(null);
  const tagsIn = (text: string) =>
    text
      .split(/[,，;；]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
  return (
    <div role="group" aria-label={t('several')}>
      <p className={styles.choice}>
        <PanelTool panel="tag" open={panel} setOpen={setPanel}>
          {t('tagAll')}
        </PanelTool>
        <PanelTool panel="note" open={panel} setOpen={setPanel}>
          {t('noteAll')}
        </PanelTool>
        <PanelTool panel="put" open={panel} setOpen={setPanel}>
          {t('moveAll')}
        </PanelTool>
        <button
          type="button"
          className={lists.tool}
          onClick={() => {
            leave();
            void act(() => removeSeveral(list, rows));
          }}
        >
          {t('removeAll')}
        </button>
      </p>
      {panel === 'tag' && (
        <TextPanel
          label={t('tagsToAdd')}
          wrong={(text) => {
            const long = tagsIn(text).find((tag) => tag.length > longestTag);
            return long === undefined
              ? null
              : tl('tagTooLong', { length: String(long.length), most: String(longestTag) });
          }}
          keep={(text) => act(() => tagSeveral(list, rows, tagsIn(text), language))}
        />
      )}
      {panel === 'note' && (
        <TextPanel
          label={person === null ? t('noteToAdd') : t('noteToAddFor', { person })}
          wrong={(text) =>
            text.length > longestNote
              ? t('noteTooLong', { length: String(text.length), most: String(longestNote) })
              : null
          }
          keep={(text) => act(() => noteSeveral(rows, text, person === null ? null : list))}
        />
      )}
      {panel === 'put' && <PutPanel list={list} rows={rows} leave={leave} />}
    </div>
  );
}

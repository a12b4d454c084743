import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Input } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { exportFormats, type ExportFormat } from '../../../shared/domain/export-formats.ts';
import { ask } from '../../host/ask.ts';
import { useSeparator } from '../../host/use-separator.ts';
import action from '../action.module.css';
import { Icon } from '../icon.tsx';
import { listStep } from '../list-keys.ts';
import menu from '../popover/menu.module.css';
import { useBeside } from '../popover/use-beside.ts';
import { saveFile } from '../save-file.ts';
import { fail, useUndoStore } from '../undo/undo-store.ts';
import { useLanguage } from '../use-language.ts';
import styles from './export-menu.module.css';

type Kind = keyof typeof exportFormats;
type How = 'language' | 'separator' | 'day' | 'format' | 'mine';
/** What is saved: the call that writes it, with what it is asked beside how. */
export type Saved = { [Name in Kind]: { readonly kind: Name; readonly of: Omit<Input<`exports.${Name}`>, How> } }[Kind];

/** What may hold notes, tags, figures or entries of the person's own: these are asked for. */
const canHaveMine: ReadonlySet<Kind> = new Set(['comparison', 'list', 'plan']);

interface Form {
  readonly of: Saved;
  readonly format: ExportFormat;
}

/** The button that opens every form a file can be saved in, and the forms; what is private is left out unless it is asked for. */
export function ExportMenu({
  of,
  label,
  className = action.action,
}: {
  of: Saved | readonly Saved[];
  label?: string;
  className?: string | undefined;
}) {
  const t = useTranslations('saving');
  const tp = useTranslations('print');
  const language = useLanguage();
  const separator = useSeparator();
  const { say } = useUndoStore();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [mine, setMine] = useState(false);
  useBeside(button, popover, isOpen);
  const all = [of].flat() as readonly Saved[];
  const forms = all.flatMap((one): readonly Form[] => exportFormats[one.kind].map((format) => ({ of: one, format })));
  const asksForMine = all.some(({ kind }) => canHaveMine.has(kind));
  const save = async ({ of: saved, format }: Form) => {
    try {
      const how = { language, separator, day: today(), format, ...(canHaveMine.has(saved.kind) ? { mine } : {}) };
      // Each call takes the formats that stand beside its name in `exportFormats`.
      const file = await ask(`exports.${saved.kind}`, { ...saved.of, ...how } as Input<'exports.list'>);
      saveFile(file);
      say((tell) => tell('lists.saved', { file: file.fileName }));
    } catch (error) {
      fail('save a file', error, () => void save({ of: saved, format }));
    }
  };
  const buttons = () => [...(popover.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    // What is not placed yet is hidden, and takes no focus.
    if (isOpen) popover.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isOpen]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const entries = buttons();
    const at = entries.findIndex((one) => one === event.target);
    const to = at < 0 ? null : listStep(event, at, entries.length, entries.length);
    if (to === null) return;
    event.preventDefault();
    entries[to]?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id}>
        <Icon name="download" /> {label ?? t('menu')}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={`${menu.menu} ${styles.menu}`}
        role="group"
        aria-label={label ?? t('menu')}
        // It is not seen before it stands at its button.
        data-placed={isOpen}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
      >
        {forms.map((form) => (
          <button
            key={form.format}
            type="button"
            aria-label={t(`format.${form.format}`)}
            aria-describedby={`${id}-${form.format}`}
            onClick={() => {
              popover.current?.hidePopover();
              void save(form);
            }}
          >
            <span className={styles.format}>{t(`format.${form.format}`)}</span>
            <span id={`${id}-${form.format}`} className={styles.hint}>
              {t(`hint.${form.format}`)}
            </span>
          </button>
        ))}
        {asksForMine && (
          <label>
            <input
              type="checkbox"
              checked={mine}
              onChange={() => {
                setMine(!mine);
              }}
            />{' '}
            {tp('mine')}
          </label>
        )}
      </div>
    </>
  );
}

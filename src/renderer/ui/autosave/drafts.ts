import { createStore, type StoreApi } from 'zustand/vanilla';
import { joinTexts } from '../../../shared/domain/joined-texts.ts';
import type { CallError, Result } from '../../../shared/result.ts';
import type { Journal } from './journal.ts';

/** How long after a failure that may pass the text is sent again, in milliseconds. */
const again = 5_000;
/** How long after the last key a text is kept, and how long at most while the keys go on, in milliseconds. */
export const pause = 500;
const longestPause = 2_000;
/** So many letters at once are not typed but put in, as from the clipboard; they are kept at once. */
const putIn = 200;

/** How the texts of one sort are kept. */
export interface Keeping {
  /** The most that is kept, in UTF-16 units. */
  readonly longest: number;
  /** Keeps a text that was made of `base`, and answers with what stands then. */
  readonly save: (
    text: string,
    base: string,
  ) => Promise<Result<{ readonly text: string; readonly joined: boolean; readonly at: string | null }>>;
  /** What is kept now. */
  readonly read: () => Promise<Result<string>>;
}

/** A text that is being written, or was a moment ago. */
export interface Draft {
  /** What is kept as far as is known here; the text was made of it. */
  readonly base: string;
  readonly text: string;
  readonly state: 'writing' | 'keeping' | 'kept' | 'failed' | 'tooLong';
  readonly error: CallError | null;
  /** Whether something that was written elsewhere has been joined with it since. */
  readonly joined: boolean;
  /** When it was kept last, ISO 8601; null before. */
  readonly keptAt: string | null;
}

/** What belongs to a draft and is not shown. */
interface Work {
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when something waits to be kept, in milliseconds. */
  since: number | null;
  sending: { readonly text: string; readonly done: Promise<void> } | null;
  /** A text that was sent and never answered: it may be kept or not. */
  unsure: string | null;
  /** Whether a change from elsewhere was heard of while something was on its way. */
  missed: boolean;
  /** Whether an input method is composing: then the text under it is left alone and not kept. */
  composing: boolean;
}

export interface Drafts {
  readonly store: StoreApi<{ readonly drafts: Readonly<Record<string, Draft>> }>;
  /** The person wrote; `kept` is what stood there before where nothing has been written yet. */
  readonly write: (key: string, kept: string, text: string) => void;
  /** What is kept was read: a text that is not being written follows, one that is is joined with it. */
  readonly follow: (key: string, kept: string) => void;
  /** The person enters the field: what was said of an earlier joining has been read. */
  readonly enter: (key: string) => void;
  /** The field is gone: a text that is kept needs no draft any more. */
  readonly release: (key: string) => void;
  readonly compose: (key: string, composing: boolean) => void;
  /** Keeps a text now; resolves when it is kept or could not be. */
  readonly keep: (key: string) => Promise<void>;
  /** Keeps all texts now, the shortest first. */
  readonly keepAll: () => Promise<void>;
  /** Takes up texts that another window left unkept. */
  readonly adopt: () => Promise<readonly string[]>;
}

/** Returns the texts being written in this window, by key; `keepingOf` says how each is kept, and the journal holds what is not kept yet. */
export function createDrafts(keepingOf: (key: string) => Keeping, journal: Journal): Drafts {
  const store: Drafts['store'] = createStore(() => ({ drafts: {} }));
  const works = new Map<string, Work>();
  const find = (key: string): Draft | undefined => store.getState().drafts[key];
  const put = (key: string, changes: Partial<Draft>) => {
    store.setState(({ drafts }) => {
      const before = drafts[key];
      return before ? { drafts: { ...drafts, [key]: { ...before, ...changes } } } : { drafts };
    });
  };
  const open = (key: string, base: string, text: string) => {
    works.set(key, {
      timer: undefined,
      since: null,
      sending: null,
      unsure: null,
      missed: false,
      composing: false,
    });
    const draft: Draft = { base, text, state: 'kept', error: null, joined: false, keptAt: null };
    store.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
  };
  const note = (key: string) => {
    const [draft, work] = [find(key), works.get(key)];
    if (!draft || !work) return;
    if (draft.text === draft.base && !work.sending && work.unsure === null) journal.drop(key);
    else journal.put(key, { base: draft.base, text: draft.text, sent: work.sending?.text ?? work.unsure });
  };

  const schedule = (key: string, wait: number) => {
    const work = works.get(key);
    if (!work) return;
    clearTimeout(work.timer);
    work.since ??= Date.now();
    const left = Math.max(0, Math.min(wait, work.since + longestPause - Date.now()));
    work.timer = setTimeout(() => void keep(key), left);
  };

  /** A text that was sent and never answered may stand there already: then it is what was written on. */
  const settleUnsure = async (key: string, work: Work): Promise<CallError | null> => {
    const sent = work.unsure;
    if (sent === null) return null;
    const there = await keepingOf(key).read();
    if (!there.ok) return there.error;
    work.unsure = null;
    if (there.value === sent) put(key, { base: sent });
    return null;
  };

  const send = async (key: string, work: Work): Promise<void> => {
    const unsure = await settleUnsure(key, work);
    const draft = find(key);
    if (!draft) return;
    if (unsure) {
      put(key, { state: 'failed', error: unsure });
      return;
    }
    const { text, base } = draft;
    if (text === base) {
      put(key, { state: 'kept', error: null });
      return;
    }
    const answer = await keepingOf(key).save(text, base);
    const now = find(key) ?? draft;
    if (!answer.ok) {
      if (answer.error.code === 'unavailable') work.unsure = text;
      put(key, { state: 'failed', error: answer.error });
      return;
    }
    const { text: kept, joined, at } = answer.value;
    // What was typed meanwhile was made of what was sent; under a composition the field is left alone until it ends.
    const late = work.composing && kept !== text;
    if (late) work.missed = true;
    const base2 = late ? text : kept;
    const text2 = late ? now.text : now.text === text ? kept : joinTexts(text, now.text, kept);
    put(key, {
      base: base2,
      text: text2,
      joined: now.joined || joined,
      keptAt: at ?? now.keptAt,
      state: text2 === base2 ? 'kept' : 'writing',
      error: null,
    });
  };

  const keep = async (key: string): Promise<void> => {
    const work = works.get(key);
    const draft = find(key);
    if (!work || !draft || work.composing) return;
    clearTimeout(work.timer);
    if (work.sending) {
      await work.sending.done;
      if (find(key)?.state !== 'failed') await keep(key);
      return;
    }
    if (draft.text === draft.base && work.unsure === null) return;
    if (draft.text.length > keepingOf(key).longest) {
      put(key, { state: 'tooLong' });
      return;
    }
    work.since = null;
    put(key, { state: 'keeping' });
    const done = send(key, work).finally(() => {
      work.sending = null;
      note(key);
      if (work.missed) void reread(key, work);
      const after = find(key);
      if (after?.state === 'writing') schedule(key, pause);
      else if (after?.error?.code === 'unavailable') work.timer = setTimeout(() => void keep(key), again);
    });
    work.sending = { text: draft.text, done };
    note(key);
    await done;
  };

  const reread = async (key: string, work: Work): Promise<void> => {
    if (work.composing) return;
    work.missed = false;
    const there = await keepingOf(key).read();
    if (there.ok) follow(key, there.value);
  };

  const follow = (key: string, kept: string): void => {
    const [draft, work] = [find(key), works.get(key)];
    if (!draft || !work || kept === draft.base) return;
    if (work.sending || work.composing || work.unsure !== null) {
      work.missed = true;
      return;
    }
    if (draft.text === draft.base) {
      put(key, { base: kept, text: kept, joined: false, keptAt: null, state: 'kept', error: null });
      return;
    }
    const text = joinTexts(draft.base, draft.text, kept);
    put(key, { base: kept, text, joined: draft.joined || text !== draft.text });
    note(key);
    schedule(key, pause);
  };

  return {
    store,
    follow,
    keep,
    write: (key, kept, text) => {
      if (!find(key)) open(key, kept, kept);
      const before = find(key)?.text ?? kept;
      const work = works.get(key);
      put(key, {
        text,
        state: text.length > keepingOf(key).longest ? 'tooLong' : work?.sending ? 'keeping' : 'writing',
        ...(find(key)?.state === 'failed' ? {} : { error: null }),
      });
      note(key);
      if (!work?.composing) schedule(key, Math.abs(text.length - before.length) >= putIn ? 0 : pause);
    },
    enter: (key) => {
      const draft = find(key);
      if (draft?.joined && draft.text === draft.base) put(key, { joined: false });
    },
    release: (key) => {
      const [draft, work] = [find(key), works.get(key)];
      if (!draft || !work || draft.text !== draft.base || work.sending || work.unsure !== null) return;
      clearTimeout(work.timer);
      works.delete(key);
      store.setState(({ drafts }) => ({
        drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key)),
      }));
    },
    compose: (key, composing) => {
      const work = works.get(key);
      if (!work) return;
      work.composing = composing;
      if (composing) clearTimeout(work.timer);
      else {
        if (work.missed) void reread(key, work);
        schedule(key, pause);
      }
    },
    keepAll: async () => {
      const dirty = Object.entries(store.getState().drafts)
        .filter(([, { text, base }]) => text !== base)
        .toSorted(([, one], [, other]) => one.text.length - other.text.length);
      for (const [key] of dirty) {
        const work = works.get(key);
        if (work) work.composing = false;
      }
      await Promise.all(dirty.map(([key]) => keep(key)));
    },
    adopt: async () => {
      const left = await journal.orphans();
      for (const { key, entry } of left) {
        const known = find(key);
        if (known) {
          const text = joinTexts(entry.base, entry.text, known.text);
          put(key, { text, state: 'writing' });
        } else {
          open(key, entry.base, entry.text);
          put(key, { state: 'writing' });
          const work = works.get(key);
          if (work) work.unsure = entry.sent;
        }
        note(key);
      }
      journal.dropOrphans(left);
      await Promise.all(left.map(({ key }) => keep(key)));
      return left.map(({ key }) => key);
    },
  };
}

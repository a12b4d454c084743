import { readsAny, type Topic } from '../../../shared/contract/call.ts';
import { contract, type CallName } from '../../../shared/contract/index.ts';
import type { FirstView } from '../../../shared/contract/window.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Dispatch } from '../../dispatch.ts';
import type { Log } from '../../log.ts';
import type { DrawApart } from './draw-apart.ts';

/** What windows show before they can draw anything themselves. */
export interface FirstViews {
  /** Has it drawn for whoever speaks this language, where it is not: a window is about to open. */
  readonly expect: (spoken: Language) => void;
  /** As it is drawn; null where it is not, and then it is begun. */
  readonly viewFor: (spoken: Language) => FirstView | null;
  /** Forgets what rests on something that has changed. */
  readonly changed: (topics: readonly Topic[]) => void;
  readonly stop: () => void;
}

export interface FirstViewsOptions {
  readonly dispatch: Dispatch;
  readonly log: Log;
  readonly draw: DrawApart;
}

/** Returns the first views, none drawn yet. One is kept: all windows of a person speak the same language. */
export function createFirstViews({ dispatch, log, draw }: FirstViewsOptions): FirstViews {
  let drawn: { readonly spoken: Language; readonly view: FirstView; readonly asked: ReadonlySet<CallName> } | null =
    null;
  let drawing: { readonly spoken: Language; readonly stop: () => void } | null = null;
  const leave = (): void => {
    drawing?.stop();
    drawing = null;
  };
  const begin = (spoken: Language): void => {
    if (drawing?.spoken === spoken || drawn?.spoken === spoken) return;
    leave();
    const answers: Record<string, unknown> = {};
    const asked = new Set<CallName>();
    const { result, stop } = draw(spoken, async (name, input) => {
      const answer = await dispatch(name, input);
      asked.add(name as CallName);
      answers[`${name} ${JSON.stringify(input)}`] = answer;
      return answer;
    });
    const mine = { spoken, stop };
    drawing = mine;
    result.then(
      (view) => {
        // What has changed meanwhile has stopped it.
        if (drawing !== mine) return;
        drawing = null;
        if (view) drawn = { spoken, view: { ...view, answers }, asked };
      },
      (error: unknown) => {
        if (drawing === mine) drawing = null;
        log.error('The first view could not be drawn ahead', error);
      },
    );
  };
  return {
    expect: begin,
    viewFor: (spoken) => {
      if (drawn?.spoken === spoken) return drawn.view;
      begin(spoken);
      return null;
    },
    changed: (topics) => {
      if (drawn && [...drawn.asked].some((name) => readsAny(contract[name], topics))) drawn = null;
      // What it has asked so far is not known to be all.
      leave();
    },
    stop: leave,
  };
}

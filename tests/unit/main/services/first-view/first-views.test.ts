import { describe, expect, it, vi } from 'vitest';
import type { DrawApart } from '../../../../../src/main/services/first-view/draw-apart.ts';
import { createFirstViews } from '../../../../../src/main/services/first-view/first-views.ts';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import { ok } from '../../../../../src/shared/result.ts';

const drawn = (language: Language) => ({
  language,
  tag: language,
  direction: 'ltr' as const,
  html: `<p>${language}</p>`,
});
const turn = () => new Promise(setImmediate);

/** First views whose drawing asks for settings and the list, and ends when the test says so. */
function views() {
  const begun: { spoken: Language; end: (view?: ReturnType<typeof drawn> | null) => void; stopped: boolean }[] = [];
  const draw: DrawApart = (spoken, ask) => {
    let end: (typeof begun)[number]['end'] = () => undefined;
    const result = (async () => {
      await ask('settings.get', {});
      await ask('institutions.list', { offset: 0 });
      return new Promise<ReturnType<typeof drawn> | null>((resolve) => {
        end = (view = drawn(spoken)) => {
          resolve(view);
        };
      });
    })();
    const one = { spoken, end: (view?: ReturnType<typeof drawn> | null) => end(view), stopped: false };
    begun.push(one);
    return {
      result,
      stop: () => {
        one.stopped = true;
      },
    };
  };
  const log = { info: vi.fn(), error: vi.fn() };
  const dispatch = vi.fn((name: string) => Promise.resolve(ok(`answer to ${name}`)));
  return { begun, log, dispatch, first: createFirstViews({ dispatch, log, draw }) };
}

describe('the first view', () => {
  it('is drawn once a window is expected, and handed to every window with the answers it rests on', async () => {
    const { begun, first } = views();
    first.expect('ru');
    expect(first.viewFor('ru')).toBeNull();
    await turn();
    begun[0]?.end();
    await turn();
    expect(begun).toHaveLength(1);
    const view = first.viewFor('ru');
    expect(view).toMatchObject({ language: 'ru', html: '<p>ru</p>' });
    expect(view?.answers).toEqual({
      'settings.get {}': ok('answer to settings.get'),
      'institutions.list {"offset":0}': ok('answer to institutions.list'),
    });
    expect(first.viewFor('ru')).toBe(view);
  });

  it('is begun by the first window that asks, and again for one that speaks another language', async () => {
    const { begun, first } = views();
    expect(first.viewFor('en')).toBeNull();
    expect(first.viewFor('zh')).toBeNull();
    expect(begun.map(({ spoken, stopped }) => [spoken, stopped])).toEqual([
      ['en', true],
      ['zh', false],
    ]);
    await turn();
    begun[0]?.end();
    begun[1]?.end();
    await turn();
    expect(first.viewFor('zh')?.html).toBe('<p>zh</p>');
  });

  it.each([
    ['settings', true],
    ['packs', false],
    ['reference', true],
    ['notes', false],
  ] as const)('after a change of %s it is forgotten: %s', async (topic, forgotten) => {
    const { begun, first } = views();
    first.expect('en');
    await turn();
    begun[0]?.end();
    await turn();
    first.changed([topic]);
    expect(first.viewFor('en') === null).toBe(forgotten);
    expect(begun).toHaveLength(forgotten ? 2 : 1);
  });

  it('is not that of before a change that came while it was drawn', async () => {
    const { begun, first } = views();
    first.expect('en');
    await turn();
    first.changed(['settings']);
    begun[0]?.end();
    await turn();
    expect(first.viewFor('en')).toBeNull();
    expect(begun).toHaveLength(2);
  });

  it('is left out where it cannot be drawn, and the log says so', async () => {
    const log = { info: vi.fn(), error: vi.fn() };
    const draw: DrawApart = () => ({ result: Promise.reject(new Error('no')), stop: () => undefined });
    const first = createFirstViews({ dispatch: () => Promise.resolve(ok(null)), log, draw });
    expect(first.viewFor('en')).toBeNull();
    await turn();
    expect(first.viewFor('en')).toBeNull();
    expect(log.error).toHaveBeenCalled();
  });
});

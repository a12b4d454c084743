import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBackend } from '../../../src/main/backend.ts';
import { answerCall } from '../../../src/main/call-text.ts';
import { plainFixture, temporaryFolder } from '../../support/fixture-reference.ts';

const log = { info: () => undefined, error: () => undefined };

function openCalls() {
  const backend = createBackend({
    paths: { reference: plainFixture(), userData: join(temporaryFolder(), 'user') },
    log,
    checkOutputs: true,
  });
  if (!backend.ok) throw new Error(backend.error.message);
  onTestFinished(() => {
    backend.value.close();
  });
  return async (name: string, input: object): Promise<Record<string, unknown>> => {
    const answer = JSON.parse(await answerCall(backend.value.dispatch, log, name, JSON.stringify(input))) as {
      ok: boolean;
      value: Record<string, unknown>;
    };
    expect(answer, name).toMatchObject({ ok: true });
    return answer.value;
  };
}
const slug = 'songhua-medical-university';

describe('half of a sign that takes two units', () => {
  const halves = ['ends in one \ud83d', '\ude00 begins with one', 'has \ud83d one', '\ude00\ud83d the wrong way round'];

  it.each(halves)(
    'is kept as a sign that is none, and written on without being joined with itself: %j',
    async (text) => {
      const call = openCalls();
      const kept = text.toWellFormed();
      await call('notes.set', { slug, body: text });
      expect(await call('notes.get', { slug })).toMatchObject({ body: kept });
      expect(await call('notes.set', { slug, body: `${text}!`, base: text })).not.toMatchObject({ joined: true });
      expect(await call('notes.get', { slug })).toMatchObject({ body: `${kept}!` });

      await call('bookmarks.add', { slug });
      await call('bookmarks.tag', { slug, tags: [text] });
      const tagged = await call('bookmarks.tag', { slug, tags: [text, 'more'], base: [text] });
      expect(tagged).toMatchObject({ tags: [kept, 'more'], before: [kept] });
      const { rows } = await call('bookmarks.tags', {});
      expect((rows as { tag: string }[]).map(({ tag }) => tag).toSorted()).toEqual(['more', kept].toSorted());

      const { id } = await call('lists.create', { name: text });
      const renamed = await call('lists.rename', { id, name: `${text}!`, base: text });
      expect(renamed).toMatchObject({ name: `${kept}!`, before: kept });
      expect(renamed).not.toMatchObject({ joined: true });

      const planned = { slug, kind: 'task', document: null, day: null, done: false };
      const { entry } = await call('plan.setEntry', { ...planned, text });
      expect(entry).toMatchObject({ text: kept });
      const again = { ...planned, id: (entry as { id: string }).id, text: `${text}!`, base: entry };
      expect(await call('plan.setEntry', again)).not.toMatchObject({ joined: true });

      const { figure } = await call('figures.set', { slug, label: text, text });
      expect(figure).toMatchObject({ label: kept, text: kept });
    },
  );

  it('is none where both are there, however they are written', async () => {
    const call = openCalls();
    await call('notes.set', { slug, body: 'a 😀 b' });
    expect(await call('notes.get', { slug })).toMatchObject({ body: 'a 😀 b' });
    const escaped = String.raw`{"slug":"${slug}","body":"a \ud83d\uDE00 \\ud83d \ud83d"}`;
    const backend = openCalls();
    await backend('notes.set', JSON.parse(escaped) as object);
    expect(await backend('notes.get', { slug })).toMatchObject({ body: String.raw`a 😀 \ud83d �` });
  });
});

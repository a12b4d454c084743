import { createBackend, type Backend } from '../../src/main/backend.ts';

/*
 * Run as a program: opens the backend on a reference and a user folder, reads what is kept there and tries to write, and prints one
 * line of JSON: {"opened"} or the refusal, {"keeping"} why nothing is kept, the note that stood there, and what each write was answered.
 */
const [reference = '', userData = '', kept = '', fresh = ''] = process.argv.slice(2);
const silent = { info: () => undefined, error: () => undefined };
const slug = 'songhua-university';

async function tried(backend: Backend): Promise<object> {
  const value = async (name: string, input: object = {}) => {
    const answer = await backend.dispatch(name, input);
    return answer.ok ? answer.value : answer.error;
  };
  const keeping = await value('backups.keeping');
  const profile = (await backend.dispatch('institutions.get', { slug })).ok;
  const before = await value('notes.get', { slug: kept });
  const writes = [];
  for (const [name, input] of [
    ['notes.set', { slug: fresh, body: 'z'.repeat(15_000) }],
    ['bookmarks.add', { slug }],
    ['settings.set', { theme: 'dark' }],
    ['backups.create', {}],
  ] as const) {
    const answer = await backend.dispatch(name, input);
    writes.push({
      name,
      ok: answer.ok,
      ...(!answer.ok && {
        code: answer.error.code,
        reason: answer.error.details?.['reason'],
        message: answer.error.message,
      }),
    });
  }
  const after = await value('notes.get', { slug: fresh });
  backend.close();
  return { opened: true, keeping, profile, before, writes, after };
}

const backend = createBackend({ paths: { reference, userData }, log: silent, checkOutputs: true });
const said = backend.ok ? await tried(backend.value) : { opened: false, ...backend.error };
process.stdout.write(`${JSON.stringify(said)}\n`);

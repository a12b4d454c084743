import { createBackend } from '../../src/main/backend.ts';

/*
 * Run as a program: opens the backend on a reference and a user folder, makes writes over dispatch, and prints what each
 * was answered, one line of JSON each: {"slug","ok","code","reason"}; first {"opened"} or the refusal.
 */
const [reference = '', userData = '', count = '20'] = process.argv.slice(2);
const backend = createBackend({
  paths: { reference, userData },
  log: { info: () => undefined, error: () => undefined },
  checkOutputs: true,
});
const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

if (backend.ok) {
  say({ opened: true });
  for (let turn = 0; turn < Number(count); turn += 1) {
    const slug = `school-${turn}`;
    const result = await backend.value.dispatch('notes.set', { slug, body: `note ${turn} `.padEnd(500, 'x') });
    say({
      slug,
      ok: result.ok,
      ...(result.ok ? {} : { code: result.error.code, reason: result.error.details?.['reason'] }),
    });
    if (turn % 10 !== 9) continue;
    const backup = await backend.value.dispatch('backups.create', {});
    say({
      backup: true,
      ok: backup.ok,
      ...(backup.ok ? {} : { code: backup.error.code, reason: backup.error.details?.['reason'] }),
    });
  }
  backend.value.close();
} else {
  say({ opened: false, code: backend.error.code, reason: backend.error.details?.['reason'] });
}

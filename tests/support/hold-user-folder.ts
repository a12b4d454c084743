// Run by itself: takes the user folder named on the command line, says how that went in one line, and holds it until it is ended.
import { openUser } from '../../src/main/database/user/open-user.ts';

const opened = openUser(process.argv[2] ?? '');
console.log(opened.ok ? 'held' : `${opened.error.code} ${JSON.stringify(opened.error.details ?? null)}`);
if (opened.ok) {
  setInterval(
    () =>
      opened.value.db
        .prepare("INSERT INTO note (slug, body, updated_at) VALUES (hex(randomblob(8)), 'x', 'now')")
        .run(),
    20,
  );
}

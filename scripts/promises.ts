/** What the program promises under faults and attack, in the words of the table of docs/reliability.md. */
export const promises: readonly { readonly number: number; readonly text: string }[] = [
  'Boot touches no unknown member of electron; sabotaged bundles are caught',
  'Every window is isolated, sandboxed and secure',
  'Hostile navigations, windows and permissions: none allowed',
  'Hostile links and paths on app://: only allow-listed https passes, no byte from outside',
  'A call from any other sender is refused',
  'The preload is one file, requires only electron and exposes exactly the bridge',
  'Generated inputs over all calls, each bounded by the limits of the contract: no crash, refusals typed, both transports alike',
  'The content security policy holds on every screen; no request leaves the machine',
  'Packaging: fuses, unpacked binaries, the reference outside the archive, a clear message on an old Node',
  'No acknowledged write is lost when the program is killed, while user.db stands where it was opened (else promise 28); every write is synced first',
  'Damaged logs and files: kept, the sound backup made last restored, the person told; a missing file is promise 30',
  'Restoring beside the log of another file is clean',
  'Killed at any step of backup, rotation, restore, migration, import, packs, editions or the world’s schools: wholly old or wholly new',
  'A full or failing disk: typed, nothing lost, not mistaken for damage',
  'Every earlier form of user.db comes to the newest with equal contents; a newer one is left untouched',
  'Backups are verified before rotation and kept by day, week and month; no empty one pushes out a full one',
  'One owner of the user folder, whoever comes first, while owner.lock stands where it was taken (else promise 28); free again after a kill',
  'The settings of SQLite are as promised',
  'The reference opens read-only as an ordinary user and stays the same to the byte',
  'Malformed packs: refused, typed, read in bounded time and memory, nothing written outside; what a well-formed one takes to compile is bounded by 120 s of the processor alone',
  'Packs of a few schools, installed, edited, removed and installed again, are what a model says; no note is altered',
  'Content is text: script and markup appear as text',
  'CSV split at its own separator reads back equal, and no cell is taken for a formula; other separators are promise 35',
  'PDF: whole or not at all, one at a time, faces awaited',
  'The loopback server answers nobody without the bearer but with its own files; other ports in the same browser are promise 33',
  'The loopback server bounds bad manners and goes on serving',
]
  .map((text, at) => ({ number: at + 1, text }))
  // Of the second round, those that are kept so far.
  .concat([
    {
      number: 27,
      text: 'List files and packs of any content: refused or read within 2 s of processor time a MB, 2 ms a file and 1 s a pack, and in 256 MB, the window answering meanwhile',
    },
    {
      number: 28,
      text: 'user.db, its log, its folder or the lock deleted, moved, replaced or written over while the program runs: no acknowledged write lost without a word, no mixture',
    },
    { number: 29, text: 'Whatever the clock says: a backup each day there were changes, kept by day, week and month' },
    { number: 30, text: 'An emptied folder is recognised, told, and brought back from its newest backup' },
    {
      number: 31,
      text: 'Two windows that write the same note, tags, list, rate and figure: all that was acknowledged is there, joined where both wrote',
    },
    {
      number: 32,
      text: 'Files and folders are the owner’s alone, whatever the umask; another user who guesses, or looks at command lines and files, learns neither token nor note',
    },
    {
      number: 33,
      text: 'A program on another port, in the same Chromium, holding our cookie: reads nothing, writes nothing, locks nobody out',
    },
    {
      number: 34,
      text: 'Packs never change headline, order, names, flag or preference of the edition; what only they say is marked on every screen, printed page and export',
    },
    { number: 35, text: 'CSV is safe and whole however it is split' },
    {
      number: 36,
      text: 'Where nothing can be written at the start: it opens, reads, and says that nothing can be kept',
    },
    { number: 37, text: 'What a person kept is erased with every copy of it' },
  ]);

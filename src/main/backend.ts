import { topics, type Topic } from '../shared/contract/call.ts';
import type { Language } from '../shared/domain/language.ts';
import { failure, ok, type Result } from '../shared/result.ts';
import { openReference, type ReferenceDatabase, type UserDatabase } from './database/open.ts';
import { openUserOrRead } from './database/user/open-user.ts';
import { followRedirects } from './database/user/redirects.ts';
import { createDispatch, databaseFault, type Dispatch, type Handlers } from './dispatch.ts';
import { additionHandlers } from './handlers/additions.ts';
import { allianceHandlers } from './handlers/alliances.ts';
import { backupHandlers } from './handlers/backups.ts';
import { bookmarkHandlers } from './handlers/bookmarks.ts';
import { changeHandlers } from './handlers/changes.ts';
import { answerHandlers } from './handlers/answers.ts';
import { costHandlers } from './handlers/costs.ts';
import { registerHandlers } from './handlers/registers.ts';
import { ruleHandlers } from './handlers/rules.ts';
import { compareHandlers } from './handlers/compare.ts';
import { diagnosticHandlers } from './handlers/diagnostics.ts';
import { documentHandlers } from './handlers/documents.ts';
import { editionHandlers } from './handlers/editions.ts';
import { exportHandlers } from './handlers/exports.ts';
import { figureSheetHandlers } from './handlers/figure-sheets.ts';
import { figureHandlers } from './handlers/figures.ts';
import { institutionHandlers } from './handlers/institutions.ts';
import { listHandlers } from './handlers/lists.ts';
import { noteHandlers } from './handlers/notes.ts';
import { organizationHandlers } from './handlers/organizations.ts';
import { packHandlers } from './handlers/packs.ts';
import { placeHandlers } from './handlers/places.ts';
import { planHandlers } from './handlers/plan.ts';
import { recentHandlers } from './handlers/recent.ts';
import { referenceHandlers } from './handlers/reference.ts';
import { searchHandlers } from './handlers/search.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { sheetHandlers } from './handlers/sheets.ts';
import { sourceHandlers } from './handlers/sources.ts';
import { windowHandlers } from './handlers/window.ts';
import { worldHandlers } from './handlers/world.ts';
import type { Log } from './log.ts';
import { keepSeen } from './services/changes/changes.ts';
import type { DocumentPrinter } from './services/documents/document-printer.ts';
import type { LogShower } from './services/log-shower.ts';
import { drawInThread, type DrawApart } from './services/first-view/draw-apart.ts';
import { createFirstViews } from './services/first-view/first-views.ts';
import { readAhead } from './services/lists/kept-texts.ts';
import { dropUnattached } from './database/user/attachments.ts';
import { createTransfers } from './services/lists/transfers.ts';
import { createMatchings } from './services/sheets/matchings.ts';
import { createPacks, sourcesBeside } from './services/packs/packs.ts';
import { runPackJob, type RunPackJob } from './services/packs/run-job.ts';
import { watchOver, type Watch } from './services/watch-over.ts';

export interface BackendOptions {
  readonly paths: {
    /** reference.db, opened read-only. */
    readonly reference: string;
    /** The folder of user.db, made if it is missing. */
    readonly userData: string;
    /** The folder of the sources that reference.db was compiled from, by which packs are compiled; beside it unless told. */
    readonly sources?: string | undefined;
    /** The licences that the build wrote. */
    readonly licences?: string | undefined;
  };
  readonly log: Log;
  /** How the host prints; left out where the browser does it. */
  readonly documents?: DocumentPrinter | undefined;
  /** Where the host's log is, and how it shows it. */
  readonly logShower?: LogShower | undefined;
  /** How packs are compiled; in a thread of their own unless told. */
  readonly runPackJob?: RunPackJob | undefined;
  /** After how many milliseconds a reference that was compiled before is looked through. */
  readonly lookAfter?: number | undefined;
  /** How a window's first view is drawn; in a thread of its own unless told. */
  readonly drawFirstView?: DrawApart | undefined;
  /** Parses every output by the contract; for tests and development. */
  readonly checkOutputs?: boolean | undefined;
}

export interface Backend {
  readonly dispatch: Dispatch;
  readonly events: {
    /** Calls back with what a call changed; returns how to stop. */
    readonly on: (listener: (topics: readonly Topic[]) => void) => () => void;
  };
  /** Has what a window shows first drawn ahead, for whoever speaks this language: one is about to open. */
  readonly expectWindow: (spoken: Language) => void;
  readonly close: () => void;
}

/**
 * Opens both databases and returns the backend that either host serves. Where nothing can be written, what is kept is opened to be
 * read. Fails with what `openReference` and `openUser` fail with otherwise; then nothing is left open and no file was changed.
 */
export function createBackend({
  paths,
  log,
  documents,
  logShower,
  runPackJob: runJob = runPackJob,
  lookAfter,
  drawFirstView = drawInThread,
  checkOutputs = false,
}: BackendOptions): Result<Backend> {
  const bundled = openReference(paths.reference);
  if (!bundled.ok) return bundled;
  const user = openUserOrRead(paths.userData, log);
  if (!user.ok) {
    bundled.value.close();
    return user;
  }
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  let watch: Watch | null = null;
  const changed = (topics: readonly Topic[]) => {
    watch?.wrote();
    firstViews.changed(topics);
    for (const listener of listeners) {
      // The write is done: a window that cannot be told, as one just closed, must not make it look failed.
      try {
        listener(topics);
      } catch (error) {
        log.error('A window could not be told of a change', error);
      }
    }
  };
  // Another database may take the place of one of these two while the program runs; then the handlers are made again on it.
  let reference = bundled.value;
  let dispatch: Dispatch | undefined;
  const sources = paths.sources ?? sourcesBeside(paths.reference);
  const packs = createPacks({
    bundled: { file: paths.reference, db: bundled.value },
    sources,
    store: user.value,
    log,
    runJob,
    lookAfter,
    use: (next) => {
      renewOn(next);
    },
    changed: () => {
      changed(topics);
    },
  });
  const transfers = createTransfers();
  const matchings = createMatchings();
  let ahead: ReturnType<typeof readAhead> | null = null;
  const firstViews = createFirstViews({
    dispatch: (name, input) => (dispatch as Dispatch)(name, input),
    log,
    draw: drawFirstView,
  });
  const handlersOn = (reference: ReferenceDatabase, db: UserDatabase): Handlers => ({
    ...referenceHandlers(reference, paths.licences),
    ...searchHandlers(reference),
    ...institutionHandlers(reference, db),
    ...placeHandlers(reference),
    ...organizationHandlers(reference),
    ...allianceHandlers(reference),
    ...sourceHandlers(reference),
    ...ruleHandlers(reference),
    ...registerHandlers(reference),
    ...costHandlers(reference, db),
    ...answerHandlers(reference, db),
    ...bookmarkHandlers(reference, db),
    ...noteHandlers(reference, db),
    ...settingsHandlers(db),
    ...documentHandlers(documents, reference, db),
    ...diagnosticHandlers(logShower),
    ...compareHandlers(reference, db),
    ...listHandlers(reference, db, transfers),
    ...sheetHandlers(reference, db, transfers, matchings),
    ...figureSheetHandlers(reference, db, transfers, matchings),
    ...figureHandlers(reference, db),
    ...additionHandlers(reference, db, packs.edition().sources, transfers, packs.showOwnSchools),
    ...planHandlers(reference, db),
    ...recentHandlers(reference, db),
    ...exportHandlers(reference, db),
    ...backupHandlers(user.value, {
      failed: () => watch?.backupFailed() ?? null,
      replaced: () => {
        packs.settle();
      },
    }),
    ...packHandlers(packs, reference, db),
    ...worldHandlers(packs.world, reference),
    ...editionHandlers(packs.editions),
    ...windowHandlers(firstViews),
    ...changeHandlers(reference, db, packs.isBuilding),
  });
  const keepWhatWasSeen = () => {
    try {
      keepSeen(reference, user.value.db, new Date());
    } catch (error) {
      log.error('What was seen of the reference could not be written down', error);
    }
  };
  const forgetWhatWasTakenAway = () => {
    try {
      dropUnattached(user.value.db);
    } catch (error) {
      log.error('Files that were taken away could not be removed', error);
    }
  };
  const renewOn = (next: ReferenceDatabase) => {
    const before = reference;
    if (dispatch && before !== next) keepWhatWasSeen();
    followRedirects(next, user.value.db);
    dispatch = createDispatch({
      handlers: handlersOn(next, user.value.db),
      log,
      checkOutputs,
      changed,
      keeps: () => watch?.keeps() ?? ok(null),
    });
    ahead?.stop();
    ahead = readAhead(next, user.value.db);
    reference = next;
    if (before !== next && !packs.holds(before)) before.close();
  };
  const close = () => {
    firstViews.stop();
    ahead?.stop();
    watch?.stop();
    packs.stop();
    user.value.close();
    if (reference !== bundled.value) reference.close();
    packs.edition().db.close();
    bundled.value.close();
  };
  try {
    packs.settle();
  } catch (error) {
    close();
    return (
      databaseFault(error) ??
      failure(
        'damaged',
        `What is kept in ${paths.userData} could not be matched with ${paths.reference} (${String(error)}). Nothing was changed; install the program again.`,
      )
    );
  }
  watch = watchOver(user.value, log, {
    // What is shown is read from memory from now on: the handlers are made again on it.
    lost: () => {
      packs.settle();
      changed(topics);
    },
    failed: () => {
      changed(['backups']);
    },
  });
  return ok({
    dispatch: (name, input) => (dispatch as Dispatch)(name, input),
    events: {
      on: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    expectWindow: firstViews.expect,
    close: () => {
      keepWhatWasSeen();
      forgetWhatWasTakenAway();
      close();
    },
  });
}

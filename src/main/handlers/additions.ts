import type { Input } from '../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findAddition, restoreAddition } from '../database/user/additions.ts';
import type { Handlers } from '../dispatch.ts';
import { attachAgain, attachedFile, attachFile, detachFile } from '../services/additions/attachments.ts';
import type { Transfers } from '../services/lists/transfers.ts';

/** The compiler's forms and rules, and what writes source files: loaded with the first that are asked for, and not at the start. */
const adding = () => import('../services/additions/additions.ts');
const schools = () => import('../services/additions/own-schools.ts');
const slips = () => import('../services/additions/slips.ts');
const takingOut = () => import('../services/additions/take-out.ts');

/** Returns the handlers of what the person adds to schools; `sources` is the folder of the edition's sources. */
export function additionHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  sources: string,
  transfers: Transfers,
  /** Brings what is shown into line with the schools that are added; the reference may be another afterwards. */
  showOwnSchools: () => Promise<Result<null>> = () => Promise.resolve(ok(null)),
) {
  /** Shows what was done. Where that fails, as on a full disk, it is undone: what is told as not done must not be there when it is tried again. */
  const thenShown = async <Value>(done: Result<Value>, undo?: (value: Value) => unknown): Promise<Result<Value>> => {
    const shown = done.ok ? await showOwnSchools() : ok(null);
    // What is written as the program closes is shown by its next start.
    if (done.ok && !shown.ok && user.open) await undo?.(done.value);
    return shown.ok ? done : shown;
  };
  const set = async (input: Input<'additions.set'>, isSchool: boolean) =>
    (input.part === 'school') === isSchool
      ? (await adding()).writeAddition(reference, user, input, new Date())
      : failure('invalid-input', 'A school is added by a call of its own, and nothing else is.');
  const remove = async (id: number, isSchool: boolean) =>
    (findAddition(user, id)?.part === 'school') === isSchool
      ? (await adding()).takeAdditionAway(user, id)
      : { removed: false, addition: null };
  const restore = async (input: Input<'additions.restore'>, isSchool: boolean) =>
    (input.addition.part === 'school') === isSchool
      ? (await adding()).bringAdditionBack(reference, user, input)
      : ok({ restored: false });
  const setSchool = async (input: Input<'additions.setSchool'>) => {
    const before = input.id === undefined ? undefined : findAddition(user, input.id);
    const { takeWritingBack } = await adding();
    return thenShown(await set(input, true), ({ addition }) => {
      takeWritingBack(user, before, addition);
    });
  };
  const removeSchool = async ({ id }: Input<'additions.removeSchool'>) =>
    thenShown(ok(await remove(id, true)), ({ addition }) => addition && restoreAddition(user, addition));
  const restoreSchool = async (input: Input<'additions.restoreSchool'>) =>
    thenShown(await restore(input, true), async ({ restored }) => {
      if (restored) (await adding()).takeBringingBack(user, input.addition);
    });
  const join = async (input: Input<'additions.join'>) => {
    const { joinSchool, partSchool } = await schools();
    return thenShown(joinSchool(reference, user, input), ({ joining }) => partSchool(user, { joining }));
  };
  return {
    'additions.list': async (input) => ok((await adding()).additionsKept(reference, user, input)),
    'additions.check': async (input) => ok((await adding()).examineAddition(reference, input)),
    'additions.set': (input) => set(input, false),
    'additions.remove': async ({ id }) => ok(await remove(id, false)),
    'additions.restore': (input) => restore(input, false),
    'additions.setSchool': setSchool,
    'additions.removeSchool': removeSchool,
    'additions.restoreSchool': restoreSchool,
    'additions.alike': async (input) => ok(await (await schools()).alikeSchools(reference, input)),
    'additions.join': join,
    'additions.part': async (input) => thenShown(ok((await schools()).partSchool(user, input))),
    'additions.attach': (input) => attachFile(user, transfers, input, new Date()),
    'additions.detach': (input) => ok(detachFile(user, input, new Date())),
    'additions.attachAgain': (input) => attachAgain(user, input, new Date()),
    'additions.attached': (input) => attachedFile(user, input),
    'additions.pack': async (input) => (await takingOut()).packOfAdditions(reference, user, input, new Date()),
    'additions.packPiece': async (input) => (await slips()).packPiece(user, input),
    'additions.sources': async (input) => (await takingOut()).sourcesWithAdditions(reference, user, sources, input),
  } satisfies Partial<Handlers>;
}

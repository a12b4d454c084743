import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { callChannel, changedChannel } from '../../shared/channels.ts';
import type { Topic } from '../../shared/contract/call.ts';
import { failure } from '../../shared/result.ts';
import { answerCall } from '../call-text.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Log } from '../log.ts';
import { isAppAddress } from './address.ts';

/** Answers the windows' calls over IPC, as JSON; whoever is not the page of one of them is refused. */
export function answerWindowCalls(dispatch: Dispatch, log: Log, windows: () => readonly WebContents[]): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isOurPage(event, windows()))
      return JSON.stringify(failure('unavailable', "Only the program's own window may call."));
    if (typeof name !== 'string' || typeof input !== 'string')
      return JSON.stringify(failure('invalid-input', 'A call is a name and an input as JSON.'));
    return answerCall(dispatch, log, name, input);
  });
}

/** Tells every window what changed. */
export function tellWindows(windows: readonly WebContents[], topics: readonly Topic[]): void {
  for (const window of windows) if (!window.isDestroyed()) window.send(changedChannel, topics);
}

/** The page itself, at its own address, in a window that is still there: no frame within it, no other page. */
function isOurPage(event: IpcMainInvokeEvent, windows: readonly WebContents[]): boolean {
  const { sender, senderFrame } = event;
  if (sender.isDestroyed() || !windows.includes(sender)) return false;
  if (!senderFrame || senderFrame.isDestroyed() || senderFrame !== sender.mainFrame) return false;
  return isAppAddress(senderFrame.url);
}

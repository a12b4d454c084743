import { contextBridge, ipcRenderer } from 'electron';
import { askedChannel, callChannel, changedChannel } from '../shared/channels.ts';
import type { HostBridge, HostEvents } from '../shared/host-bridge.ts';
import type { Result } from '../shared/result.ts';

const channels = { changed: changedChannel, asked: askedChannel } as const;

/** What the desktop asked before the page listened, as with a file that started the program; beyond these the oldest is forgotten. */
const waiting: HostEvents['asked'][] = [];
const mostWaiting = 20;

/** Calls back with what comes over a channel, without the event: it carries the sender, of which the page never gets hold. */
function follow<Name extends keyof HostEvents>(event: Name, listener: (heard: HostEvents[Name]) => void): () => void {
  const heard = (_: unknown, what: HostEvents[Name]): void => {
    listener(what);
  };
  ipcRenderer.on(channels[event], heard);
  return () => {
    ipcRenderer.removeListener(channels[event], heard);
  };
}

let stopWaiting: (() => void) | null = follow('asked', (request) => {
  waiting.push(request);
  if (waiting.length > mostWaiting) waiting.shift();
});

const bridge: HostBridge = {
  kind: 'electron',
  capabilities: { nativePrint: true, pdfFile: true },
  // As JSON both ways, as over HTTP: one reading of inputs, whatever the host.
  invoke: async (name, input) =>
    JSON.parse(
      (await ipcRenderer.invoke(callChannel, String(name), JSON.stringify(input) ?? 'null')) as string,
    ) as Result<unknown>,
  on: (event, listener) => {
    if (!Object.hasOwn(channels, event)) throw new TypeError('There is no such event.');
    const stop = follow(event, listener);
    if (event !== 'asked') return stop;
    stopWaiting?.();
    stopWaiting = null;
    for (const request of waiting.splice(0)) (listener as (heard: HostEvents['asked']) => void)(request);
    return stop;
  },
};

contextBridge.exposeInMainWorld('almanac', bridge);

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callChannel, changedChannel } from '../shared/channels.ts';
import type { Topic } from '../shared/contract/call.ts';
import type { HostBridge } from '../shared/host-bridge.ts';
import type { Result } from '../shared/result.ts';

const bridge: HostBridge = {
  kind: 'electron',
  capabilities: { nativePrint: true, pdfFile: true },
  // As JSON both ways, as over HTTP: one reading of inputs, whatever the host.
  invoke: async (name, input) =>
    JSON.parse(
      (await ipcRenderer.invoke(callChannel, String(name), JSON.stringify(input) ?? 'null')) as string,
    ) as Result<unknown>,
  on: (_event, listener) => {
    // The page never gets hold of the event: it carries the sender.
    const heard = (_: IpcRendererEvent, topics: readonly Topic[]): void => {
      listener(topics);
    };
    ipcRenderer.on(changedChannel, heard);
    return () => {
      ipcRenderer.removeListener(changedChannel, heard);
    };
  },
};

contextBridge.exposeInMainWorld('almanac', bridge);

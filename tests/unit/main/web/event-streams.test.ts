import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/shared/contract/call.ts';
import { createEventStreams, type EventStreams } from '../../../../src/main/web/event-streams.ts';

let streams: EventStreams;
let server: Server;
const sockets: Socket[] = [];
beforeEach(async () => {
  streams = createEventStreams();
  server = createServer((_request, response) => {
    streams.open(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  streams.close();
  server.close();
});

/** A window, and what the server writes to it. */
async function openWindow(reads: boolean): Promise<{ readonly socket: Socket; readonly response: ServerResponse }> {
  const asked = once(server, 'request');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
  sockets.push(socket);
  if (reads) socket.resume();
  else socket.pause();
  socket.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n');
  const [, response] = (await asked) as [unknown, ServerResponse];
  return { socket, response };
}

const many = Array.from({ length: 10_000 }, (): Topic => 'notes');

describe('the streams of events', () => {
  it('let go of a window that reads none of them, and hold little for it until then', async () => {
    const [silent, reading] = [await openWindow(false), await openWindow(true)];
    const gone = once(silent.response, 'close');
    let most = 0;
    for (let turn = 0; turn < 300 && !silent.response.destroyed; turn += 1) {
      const drained = once(reading.response, 'drain');
      streams.send(many);
      most = Math.max(most, silent.response.writableLength);
      await drained;
    }
    await gone;
    expect(most).toBeLessThan(3_000_000);
    expect(reading.response.destroyed).toBe(false);
  });

  it('are of the newest windows, also where the oldest does not read that it has none any more', async () => {
    const windows = [await openWindow(false)];
    for (let turn = 0; turn < 300 && windows[0]?.response.writableLength === 0; turn += 1) {
      streams.send(many);
      await new Promise(setImmediate);
    }
    for (let at = 0; at < 40; at += 1) windows.push(await openWindow(true));
    expect(windows.map(({ response }) => response.writableEnded)).toEqual(
      windows.map((_, at) => at < windows.length - 32),
    );
  });
});

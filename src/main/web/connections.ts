import type { Readable } from 'node:stream';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Far above what one person's browser opens. */
const most = 256;
/** How long a connection may stay that has not been let in, in milliseconds. */
const patienceMs = 10_000;

/**
 * Keeps the number of connections bounded while a new one is still served: above the limit the oldest connection
 * that has not been let in goes first, then the oldest of all; nor does one stay long without. Returns how to mark a connection as let in.
 */
export function boundConnections(server: Server): (socket: Socket) => void {
  const strangers = new Set<Socket>();
  const admitted = new Set<Socket>();
  const forget = (socket: Socket): void => {
    strangers.delete(socket);
    admitted.delete(socket);
  };
  const drop = (socket: Socket): void => {
    // At once: several may come before the socket says that it is closed.
    forget(socket);
    socket.destroy();
  };
  server.on('connection', (socket: Socket) => {
    if (strangers.size + admitted.size >= most) {
      const [oldest] = strangers.size > 0 ? strangers : admitted;
      if (oldest) drop(oldest);
    }
    strangers.add(socket);
    const patience = setTimeout(() => {
      if (strangers.has(socket)) drop(socket);
    }, patienceMs);
    socket.on('close', () => {
      clearTimeout(patience);
      forget(socket);
    });
  });
  return (socket) => {
    if (strangers.delete(socket)) admitted.add(socket);
  };
}

/** Leaves a refused sender a moment to read why, and what it still sends unread; closed at once, it would be told of a reset. */
export function dropSender(sent: Readable, socket: Socket): void {
  sent.resume();
  setTimeout(() => {
    socket.destroy();
  }, 500).unref();
}

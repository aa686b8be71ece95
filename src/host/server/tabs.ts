import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Effect, ToTab } from '../engine/protocol';
import { isFromTab } from './fromTab';
import { isWhoAmI } from './whoAmI';
import { isFromThisPage } from './origin';
import type { Session } from './session';
import { nobody, type Speaker } from './speaker';

/**
 * Lets tabs into the session over a socket: each says which revision it saw last and hears what it missed.
 *
 * @param speaks told who is at the tab whose message is being received, and that it was
 */
export const openTabs = (server: Server, session: Session, speaks: (speaker: Speaker) => void): { close: () => void } => {
  const sockets = new WebSocketServer({ server, path: '/session', verifyClient: ({ req }: { req: Parameters<typeof isFromThisPage>[0] }) => isFromThisPage(req) });
  sockets.on('connection', (socket, request) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    const tell = (message: ToTab): void => socket.send(JSON.stringify(message));
    const missed = session.since(searchParams.get('since') ?? '');
    if (missed === undefined) {
      tell({ kind: 'reload' });
      socket.close();
      return;
    }
    tell({ kind: 'missed', messages: missed });
    const leave = session.join((message) => tell({ kind: 'message', message }));
    let email = '';
    const show = (effects: readonly Effect[]): void => tell({ kind: 'effects', effects });
    socket.on('message', (data) => {
      speaks({ email, show });
      email = receive(session, socket, data.toString()) ?? email;
      speaks(nobody);
    });
    socket.on('close', () => {
      leave();
      session.receive({ type: 'CLIENT_LEFT', version: 1, clientId: searchParams.get('client') ?? '' });
    });
  });
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};

/** @returns who is at the tab, if that was what the message said */
const receive = (session: Session, socket: WebSocket, text: string): string | undefined => {
  try {
    const message: unknown = JSON.parse(text);
    if (isWhoAmI(message)) return message.email;
    if (!isFromTab(message)) throw new Error('den är inte hel');
    session.receive(message);
  } catch (error) {
    console.error(`En ändring kunde inte sparas: ${error instanceof Error ? error.message : String(error)}`);
    socket.close();
  }
  return undefined;
};

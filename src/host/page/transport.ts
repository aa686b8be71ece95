import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Effect, RevisionMessage, ToTab, WhoAmI } from '../engine/protocol';
import type { Who } from './whoAmI';

type Options = {
  readonly clientId: string;
  readonly who: Who;
  /** The revision that the loaded workbook ends with. */
  readonly lastSeen: string;
  readonly onConnection: (connected: boolean) => void;
  /** The server has a history that this tab cannot be brought up to date with. */
  readonly onStrange: () => void;
  /** The script shows something of what was done here. */
  readonly onEffects: (effects: readonly Effect[]) => void;
};

const retryAfter = 500;

/**
 * The tab's line to the session. When it breaks, what the person goes on typing waits here and in the engine; when
 * it is back, the tab first hears what it missed, and then what had not arrived is sent anew.
 */
export const openTransport = (options: Options): TransportService<CollaborationMessage> => {
  const listeners = new Map<string, (message: CollaborationMessage) => void>();
  let lastSeen = options.lastSeen;
  let unconfirmed: RevisionMessage | undefined;
  let socket: WebSocket | undefined;
  let strange = false;

  const send = (message: CollaborationMessage | WhoAmI): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const sayWho = (): void => send({ type: 'WHO_AM_I', email: options.who.email() });
  options.who.onChange(sayWho);
  const hear = (message: CollaborationMessage): void => {
    if ('nextRevisionId' in message) {
      lastSeen = message.nextRevisionId;
      if (unconfirmed?.nextRevisionId === lastSeen) unconfirmed = undefined;
    }
    for (const listener of listeners.values()) listener(message);
  };
  const receive = (told: ToTab): void => {
    if (told.kind === 'message') return hear(told.message);
    if (told.kind === 'effects') return options.onEffects(told.effects);
    if (told.kind === 'reload') {
      strange = true;
      return options.onStrange();
    }
    options.onConnection(true);
    told.messages.forEach(hear);
    // After news the engine sends its own change anew, moved past them; without news nobody else would.
    if (told.messages.length === 0 && unconfirmed !== undefined) send(unconfirmed);
  };
  const connect = (): void => {
    const opened = new WebSocket(
      `ws://${location.host}/session?client=${encodeURIComponent(options.clientId)}&since=${encodeURIComponent(lastSeen)}`,
    );
    socket = opened;
    opened.addEventListener('open', sayWho);
    opened.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))));
    opened.addEventListener('close', () => {
      if (strange) return;
      options.onConnection(false);
      setTimeout(connect, retryAfter);
    });
  };
  connect();
  return {
    sendMessage: async (message) => {
      if (isRevision(message)) unconfirmed = message;
      send(message);
    },
    onNewMessage: (id, listener) => listeners.set(id, listener),
    leave: (id) => listeners.delete(id),
  };
};

const isRevision = (message: CollaborationMessage): message is RevisionMessage =>
  message.type === 'REMOTE_REVISION' || message.type === 'REVISION_UNDONE' || message.type === 'REVISION_REDONE';

import type { FromTab } from '../engine/protocol';

/**
 * Whether what came over a socket is a message of the session. A revision that lacks something would be kept for good,
 * and no workbook could be made of the file any more.
 */
export const isFromTab = (message: unknown): message is FromTab => {
  if (!isObject(message)) return false;
  const texts = (...names: readonly string[]): boolean => names.every((name) => typeof message[name] === 'string' && message[name] !== '');
  const follows = texts('serverRevisionId', 'nextRevisionId') && message['serverRevisionId'] !== message['nextRevisionId'];
  switch (message['type']) {
    case 'REMOTE_REVISION':
      return follows && texts('clientId') && Array.isArray(message['commands']) && message['commands'].every(isCommand);
    case 'REVISION_UNDONE':
      return follows && texts('undoneRevisionId');
    case 'REVISION_REDONE':
      return follows && texts('redoneRevisionId');
    case 'CLIENT_JOINED':
    case 'CLIENT_MOVED':
      return isObject(message['client']);
    case 'CLIENT_LEFT':
      return texts('clientId');
    default:
      return message['type'] === 'SNAPSHOT' || message['type'] === 'SNAPSHOT_CREATED';
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isCommand = (value: unknown): boolean => isObject(value) && typeof value['type'] === 'string';

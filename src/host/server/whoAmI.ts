import type { WhoAmI } from '../engine/protocol';

/** Whether what came over a socket says who is at the tab. */
export const isWhoAmI = (message: unknown): message is WhoAmI =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'WHO_AM_I' &&
  'email' in message &&
  typeof message.email === 'string' &&
  message.email.length <= 320;

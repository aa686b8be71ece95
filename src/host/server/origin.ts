import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the host's own page (or from a tool on this machine): another page open in the same
 * browser must not reach the workbook through it.
 */
export const isFromThisPage = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => {
  const { host = '', origin } = headers;
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
};

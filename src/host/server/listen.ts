import type { Server } from 'node:http';
import { StartError } from './startError';
import { systemReason } from './systemReason';

/** Listens on this machine only. @throws StartError if the port is taken or may not be used */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? `Porten ${port} används redan.` : `Porten ${port} kan inte användas (${systemReason(error)}).`;
      reject(new StartError(`${reason}\nStäng det andra programmet, eller välj en annan port: PORT=8734 npm start`));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** The port that the environment asks for. @throws StartError if it is none */
export const portFrom = (text: string | undefined): number => {
  if (text === undefined || text === '') return 8733;
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new StartError(`PORT=${text} är ingen port. Skriv ett heltal mellan 1 och 65535, till exempel PORT=8734 npm start`);
};

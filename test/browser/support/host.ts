import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The local host as a process of its own, started as `npm start` starts it. */
export type HostProcess = {
  readonly address: string;
  readonly port: number;
  /** Ends it in order, as Ctrl+C. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut. */
  readonly kill: () => Promise<void>;
};

const command = fileURLToPath(new URL('../../../src/build/run.mjs', import.meta.url));

/** @param port 0 for any free one */
export const openHost = (workbook: string, port = 0): Promise<HostProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PORT: String(port), WORKBOOK: workbook },
    });
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    const end = (signal: 'SIGTERM' | 'SIGKILL') => async (): Promise<void> => {
      child.kill(signal);
      await ended;
    };
    let output = '';
    const hear = (text: string): void => {
      output += text;
      const [address, usedPort] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output) ?? [];
      if (address !== undefined) resolve({ address, port: Number(usedPort), stop: end('SIGTERM'), kill: end('SIGKILL') });
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    void ended.then(() => reject(new Error(`The host ended before it was ready:\n${output}`)));
  });

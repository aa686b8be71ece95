import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

type Environment = Readonly<Record<string, string>>;

const started: ChildProcess[] = [];
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

/** Bundles the host as `npm start` does, once for many starts. @returns a program that starts it */
export const hostProgram = async (): Promise<readonly string[]> => {
  const outfile = resolve('node_modules/.cache/test-host/main.mjs');
  await build({ entryPoints: ['src/host/server/main.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'error' });
  return ['--input-type=module', '-e', `const { startHost } = await import(${JSON.stringify(outfile)}); await startHost();`];
};

/** A host in a process of its own; killed at the end of the test file if it still runs. */
export const startProcess = (program: readonly string[], environment: Environment) => {
  const child = spawn(process.execPath, program, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const exited = new Promise<{ readonly code: number | null; readonly output: string; readonly complaint: string }>((done) =>
    child.on('close', (code) => done({ code, output, complaint })),
  );
  const address = new Promise<string>((found, failed) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (url !== undefined) found(url);
    });
    child.on('close', () => failed(new Error(`the host ended: ${complaint}`)));
  });
  address.catch(() => {});
  started.push(child);
  return { id: child.pid ?? 0, address, exited, kill: (signal: NodeJS.Signals) => child.kill(signal) };
};

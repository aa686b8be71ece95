import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { sheetFunctions } from '../../../../src/functions/table';

/** A folder as `npm start` sees it, with a bundle of the test's own; gone after the test file. @returns starts the host there */
export const hostIn = async (code: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'host-register-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sheetFunctionStubs = Object.keys(sheetFunctions).map((name) => `function ${name}() { return 0 }`).join('\n');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/Code.js'), `${sheetFunctionStubs}\n${code}`);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  symlinkSync(resolve('src'), join(folder, 'src'));
  const outfile = join(folder, 'main.mjs');
  await build({ entryPoints: ['src/host/server/main.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'error' });
  const start = async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', `const { startHost } = await import(${JSON.stringify(outfile)}); await startHost();`], {
      cwd: folder,
      env: { ...process.env, PORT: '0', WORKBOOK: join(folder, 'bok.jsonl') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exited = new Promise<void>((done) => child.on('close', () => done()));
    const address = await new Promise<string>((found, failed) => {
      let output = '';
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
        if (url !== undefined) found(url);
      });
      child.on('close', () => failed(new Error(complaint)));
    });
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      child.kill(signal);
      await exited;
    };
    return { address, end };
  };
  return { start, file: join(folder, 'bok.jsonl') };
};

import { spawn, type ChildProcess } from 'node:child_process';

/** The development tools that are run as processes of their own: each one's starting file, and nothing from the path. */
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  clasp: 'node_modules/@google/clasp/build/src/index.js',
} as const;

export type ToolName = keyof typeof tools;

/**
 * Runs a tool with its output on ours and no input to wait for.
 *
 * @param minutes how long it may take; then it is ended, with all that it started
 * @returns its exit code
 */
export const runTool = (
  name: ToolName,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  minutes = 60,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tools[name], ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      detached: hasGroups,
    });
    const interrupt = (): void => {
      endAll(child);
      process.exit(130);
    };
    const limit = setTimeout(() => {
      console.error(`Avbrutet efter ${minutes} minuter: något tar aldrig slut.`);
      endAll(child);
    }, minutes * 60_000);
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(code ?? 1);
    });
  });

/** A group of its own is what lets a tool be ended with all that it started; Windows has none. */
const hasGroups = process.platform !== 'win32';

const endAll = (child: ChildProcess): void => {
  if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
};

/** Runs a tool and returns what it wrote. */
export const readTool = (
  name: ToolName,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string; readonly complaint: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tools[name], ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, complaint }));
  });

import { spawn } from 'node:child_process';

/** The development tools that are run as processes of their own: each one's starting file, and nothing from the path. */
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  clasp: 'node_modules/@google/clasp/build/src/index.js',
} as const;

/**
 * Runs a tool with its output on ours and no input to wait for.
 *
 * @returns its exit code
 */
export const runTool = (
  name: keyof typeof tools,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tools[name], ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a tool and returns what it wrote. */
export const readTool = (
  name: keyof typeof tools,
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

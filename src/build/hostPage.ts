import { build, type Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { writeIfChanged } from './writeIfChanged.mjs';

/** Libraries that the host's page loads with script tags of their own, unmodified, and the global each one makes. */
const pageGlobals: Readonly<Record<string, string>> = { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' };

/** Bundles the local host's page, to where the host serves it from. */
export const buildHostPage = async (): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: ['src/host/page/main.ts'],
    outfile: resolve('node_modules/.cache/host/page.js'),
    write: false,
    bundle: true,
    format: 'iife',
    target: 'chrome100',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [fromGlobals],
  });
  for (const { path, text } of outputFiles) writeIfChanged(path, text);
};

const fromGlobals: Plugin = {
  name: 'from-globals',
  setup: ({ onResolve, onLoad }) => {
    const names = Object.keys(pageGlobals).join('|');
    onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({ path, namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({ contents: `module.exports = ${pageGlobals[path]};` }));
  },
};

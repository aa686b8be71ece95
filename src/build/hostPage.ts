import type { Plugin } from 'esbuild';
import { bundled } from './bundled';
import { writeIfChanged } from './writeIfChanged.mjs';

/** Libraries that the host's page loads with script tags of their own, unmodified, and the global each one makes. */
const pageGlobals: Readonly<Record<string, string>> = { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' };

/** Bundles the local host's page, to where the host serves it from. */
export const buildHostPage = async (): Promise<void> => {
  const page = await bundled({
    entryPoints: ['src/host/page/main.ts'],
    format: 'iife',
    target: 'chrome100',
    sourcemap: 'inline',
    plugins: [fromGlobals],
  });
  writeIfChanged('node_modules/.cache/host/page.js', page);
};

const fromGlobals: Plugin = {
  name: 'from-globals',
  setup: ({ onResolve, onLoad }) => {
    const names = Object.keys(pageGlobals).join('|');
    onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({ path, namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({ contents: `module.exports = ${pageGlobals[path]};` }));
  },
};

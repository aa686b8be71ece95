import type { Plugin } from 'esbuild';
import { bundled } from './bundled';

/** The modules that the late panels share with the page, by their names there; and how their imports end. */
const shared: Readonly<Record<string, RegExp>> = {
  preact: /^preact$/,
  'preact/hooks': /^preact\/hooks$/,
  'preact/jsx-runtime': /^preact\/jsx-runtime$/,
  standing: /\/following\/standing$/,
  openPanel: /\/openPanel$/,
  panelShown: /\/panelShown$/,
};

/** `Paneler.html`: the script of the panels that come late, in its element. */
export const latePanels = async (): Promise<string> => {
  const script = await bundled({
    entryPoints: ['src/sidebar/more/main.ts'],
    format: 'iife',
    minify: true,
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [fromPage],
  });
  if (script.toLowerCase().includes('</script')) throw new Error('the script of the late panels would end its element');
  return `<script>${script.trim()}</script>`;
};

const fromPage: Plugin = {
  name: 'from-page',
  setup: ({ onResolve, onLoad }) => {
    for (const [name, filter] of Object.entries(shared)) onResolve({ filter }, () => ({ path: name, namespace: 'page' }));
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({ contents: `module.exports = window.sysselsattningskrav.modules[${JSON.stringify(path)}];` }));
  },
};

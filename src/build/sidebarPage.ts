import { build, type BuildOptions } from 'esbuild';
import { readFileSync } from 'node:fs';

const template = 'src/sidebar/sidebar.html';

/** The sidebar as one page with nothing outside it: the template with its style and script inlined. */
export const sidebarPage = async (): Promise<string> => {
  const [css, js] = await Promise.all([
    bundled('src/sidebar/sidebar.css', { target: 'chrome100' }),
    bundled('src/sidebar/main.tsx', { format: 'iife', target: 'es2020', jsx: 'automatic', jsxImportSource: 'preact' }),
  ]);
  const page = readFileSync(template, 'utf8');
  return filled(filled(page, '/*CSS*/', css, '</style'), '/*JS*/', js, '</script');
};

const bundled = async (entry: string, options: BuildOptions): Promise<string> => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return (outputFiles?.[0]?.text ?? '').trim();
};

/** @param end what would end the element early; esbuild writes it otherwise inside strings, so it must not be there */
const filled = (page: string, place: string, content: string, end: string): string => {
  if (page.split(place).length !== 2) throw new Error(`${template} must have ${place} exactly once`);
  if (content.toLowerCase().includes(end)) throw new Error(`${template}: ${end} inside what ${place} stands for`);
  return page.replace(place, () => content);
};

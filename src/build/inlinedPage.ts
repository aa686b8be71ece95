import { readFileSync } from 'node:fs';
import { bundled } from './bundled';

/** The libraries whose code is in the pages, and whose licences ask to go with it. */
const libraries = ['preact'] as const;

/** What a page is made of: a template, a script and a style. */
export type PageSources = { readonly template: string; readonly script: string; readonly style: string };

/** A page with nothing outside it: the template with its style and script inlined. */
export const inlinedPage = async ({ template, script, style }: PageSources): Promise<string> => {
  const [css, js] = await Promise.all([
    bundled({ entryPoints: [style], minify: true, target: ['chrome100', 'firefox100', 'safari15'] }),
    bundled({
      entryPoints: [script],
      format: 'iife',
      minify: true,
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]);
  const page = readFileSync(template, 'utf8');
  return filled(filled(page, '/*CSS*/', css.trim(), '</style'), '/*JS*/', js.trim(), '</script') + licences();
};

const licences = (): string =>
  libraries.map((library) => `<!-- ${library}\n${readFileSync(`node_modules/${library}/LICENSE`, 'utf8').trim()}\n-->\n`).join('');

/** @param end what would end the element early; esbuild writes it otherwise inside strings, so it must not be there */
const filled = (page: string, place: string, content: string, end: string): string => {
  if (page.split(place).length !== 2) throw new Error(`the template must have ${place} exactly once`);
  if (content.toLowerCase().includes(end)) throw new Error(`${end} inside what ${place} stands for`);
  return page.replace(place, () => content);
};

import { readFileSync } from 'node:fs';
import { bundled } from './bundled';

const template = 'src/sidebar/sidebar.html';

/** The libraries whose code is in the page, and whose licences ask to go with it. */
const libraries = ['preact', 'uplot'] as const;

/** The sidebar as one page with nothing outside it: the template with its style and script inlined. */
export const sidebarPage = async (): Promise<string> => {
  const [css, js] = await Promise.all([
    bundled({ entryPoints: ['src/sidebar/sidebar.css'], minify: true, target: ['chrome100', 'firefox100', 'safari15'] }),
    bundled({
      entryPoints: ['src/sidebar/main.tsx'],
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
  if (page.split(place).length !== 2) throw new Error(`${template} must have ${place} exactly once`);
  if (content.toLowerCase().includes(end)) throw new Error(`${template}: ${end} inside what ${place} stands for`);
  return page.replace(place, () => content);
};

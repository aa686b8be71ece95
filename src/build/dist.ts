import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeBundle } from './codeBundle';
import { sidebarPage } from './sidebarPage';
import { writeIfChanged } from './writeIfChanged.mjs';

export const distFolder = 'dist';

/** Everything that is pushed to Google, by file name. */
export const pushedFiles = async () => {
  const [code, sidebar] = await Promise.all([codeBundle(), sidebarPage()]);
  return { 'Code.js': code, 'Sidebar.html': sidebar, 'appsscript.json': readFileSync('appsscript.json', 'utf8') };
};

/**
 * Writes `dist/`: the pushed files and nothing else.
 *
 * @returns the files' names
 */
export const buildAll = async (folder = distFolder): Promise<readonly string[]> => {
  const files = await pushedFiles();
  mkdirSync(folder, { recursive: true });
  for (const found of readdirSync(folder)) {
    if (!(found in files)) rmSync(join(folder, found), { recursive: true });
  }
  for (const [name, content] of Object.entries(files)) writeIfChanged(join(folder, name), content);
  return Object.keys(files);
};

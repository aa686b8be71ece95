import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeBundle } from './codeBundle';
import { dataFiles } from './dataFiles';
import { inlinedPage } from './inlinedPage';
import { latePanels } from './latePanels';
import { writeIfChanged } from './writeIfChanged.mjs';

export const distFolder = 'dist';

const sidebar = { template: 'src/sidebar/sidebar.html', script: 'src/sidebar/main.tsx', style: 'src/sidebar/sidebar.css' };
const dialog = { template: 'src/dialogs/dialog.html', script: 'src/dialogs/main.tsx', style: 'src/dialogs/dialog.css' };

/** Everything that is pushed to Google, by file name. */
export const pushedFiles = async () => {
  const [code, sidebarPage, late, dialogPage] = await Promise.all([codeBundle(), inlinedPage(sidebar), latePanels(), inlinedPage(dialog)]);
  return { 'Code.js': code, 'Sidebar.html': sidebarPage, 'Paneler.html': late, 'Dialog.html': dialogPage, ...dataFiles(), 'appsscript.json': readFileSync('appsscript.json', 'utf8') };
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

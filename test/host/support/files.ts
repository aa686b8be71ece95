import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBundle } from '../../../src/build/codeBundle';
import { dataFiles } from '../../../src/build/dataFiles';
import type { HostFiles } from '../../../src/host/server/assets';

/** The host's files in a folder: the real bundle, and stand-ins for the sidebar and the page's script. */
export const hostFiles = async (folder: string): Promise<HostFiles> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), await codeBundle());
  writeFileSync(join(folder, 'Sidebar.html'), '<p>Sidopanelen</p>');
  for (const [name, content] of Object.entries(dataFiles())) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'page.js'), '// sidan');
  return { dist: folder, page: 'src/host/page', script: join(folder, 'page.js') };
};

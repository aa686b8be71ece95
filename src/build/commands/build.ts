import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, distFolder } from '../dist';

/** Writes `dist/`, the files that are pushed to Google. */
export default async (): Promise<void> => {
  for (const name of await buildAll()) {
    const bytes = statSync(join(distFolder, name)).size;
    console.log(`${join(distFolder, name)}  ${(bytes / 1000).toFixed(1).replace('.', ',')} kB`);
  }
};

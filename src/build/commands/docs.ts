import { referencePage } from '../referencePage';
import { writeIfChanged } from '../writeIfChanged.mjs';

/** Writes the reference page of the sheet functions. */
export default async (): Promise<void> => {
  writeIfChanged('docs/funktioner.md', referencePage());
  console.log('docs/funktioner.md är skriven.');
};

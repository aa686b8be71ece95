import { referencePage } from '../referencePage';
import { registerPage } from '../registerPage';
import { writeIfChanged } from '../writeIfChanged.mjs';

/** Writes the reference pages: of the sheet functions, and of the register's sheets and columns. */
export default async (): Promise<void> => {
  writeIfChanged('docs/funktioner.md', referencePage());
  writeIfChanged('docs/register.md', registerPage());
  console.log('docs/funktioner.md och docs/register.md är skrivna.');
};

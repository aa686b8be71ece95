import { modelPage } from '../modelPage/modelPage';
import { referencePage } from '../referencePage';
import { registerPage } from '../registerPage';
import { writeIfChanged } from '../writeIfChanged.mjs';

/** Writes the pages that derive from the tables: the sheet functions, the register's sheets and columns, and the model. */
export default async (): Promise<void> => {
  writeIfChanged('docs/funktioner.md', referencePage());
  writeIfChanged('docs/register.md', registerPage());
  writeIfChanged('docs/modell.md', modelPage());
  console.log('docs/funktioner.md, docs/register.md och docs/modell.md är skrivna.');
};

import type { Column } from '../columns/column';
import type { Problem } from '../problem';
import { repairCaption } from '../repair/caption';
import { columnLetters } from './columnLetters';
import { rowsSearched } from './findHeaders';

/** @param title of the sheet */
export const noHeaders = (title: string): Problem => ({
  where: title,
  message: `Bladet ”${title}” har ingen rubrikrad bland de ${rowsSearched} första raderna. Skriv tillbaka rubrikerna eller ångra ändringen. Är bladet tomt, välj ${repairCaption} i menyn. Är det ett helt annat blad, byt först namn på det.`,
});

/** @param places in which columns the header stands, from 0 */
export const headerTwice = (title: string, { header }: Column, places: readonly number[]): Problem => {
  const letters = places.map(columnLetters);
  return {
    where: header,
    message: `Rubriken ”${header}” finns ${places.length} gånger på bladet ”${title}”: i kolumn ${letters.slice(0, -1).join(', ')} och ${letters[letters.length - 1] ?? ''}. Byt namn på eller ta bort den som inte ska vara med.`,
  };
};

export const columnMissing = (title: string, { header }: Column, headerRow: number): Problem => ({
  where: header,
  message: `Kolumnen ”${header}” saknas på bladet ”${title}” (rubrikerna står på rad ${headerRow + 1}). Skriv tillbaka rubriken, eller lägg till kolumnen med menyn ${repairCaption}.`,
});

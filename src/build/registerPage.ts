import { keysOf } from '../model/mapValues';
import type { Column } from '../register/columns/column';
import { columnContent } from '../register/columns/columnContent';
import { roleInSentence } from '../register/process/roleInSentence';
import { statuses } from '../register/process/statuses';
import { columnsByName } from '../register/rows/columnsByName';
import { repairCaption } from '../register/repair/caption';
import { registerSheets, type SheetName } from '../register/sheets';
import { markdownTable } from './markdownTable';

/** The reference page of the register's sheets and columns, in Swedish Markdown. */
export const registerPage = (): string => {
  const names = keysOf(registerSheets);
  return `${[introduction, overview(names), ...names.map(chapter)].join('\n\n')}\n`;
};

const introduction = `# Registrets blad och kolumner

<!-- Skapad ur tabellen i src/register/sheets.ts med "npm run docs". Ändra där, inte här. -->

Menyvalet *${repairCaption}* skapar bladen, eller lägger till det som saknas i dem. Kolumnerna hittas på sina rubriker:
de får stå i vilken ordning som helst, bland egna kolumner och med en titel ovanför. Det som är ditt eget (kolumner,
färger, anteckningar, filter, egna listor) rörs aldrig. Beräknade kolumner räknas av en formel i rubriken: skriv inget
under den. Sortering, filter och infogade eller borttagna rader ändrar inte vad de räknar.`;

const overview = (names: readonly SheetName[]): string =>
  markdownTable(
    ['Blad', 'En rad är'],
    names.map((name) => [`[${registerSheets[name].title}](#${registerSheets[name].title.toLowerCase()})`, registerSheets[name].row]),
  );

const chapter = (name: SheetName): string => {
  const { title, row, columns } = registerSheets[name];
  const rows = columnsByName<Readonly<Record<string, Column>>>(columns).map(([, column]) => columnRow(column));
  return [`## ${title}`, `En rad är ${row}.`, markdownTable(['Kolumn', 'Innehåll', 'Vad', 'Krävs', 'Sköts av'], rows)].join('\n\n');
};

const columnRow = (column: Column): readonly string[] => [
  column.header + (column.formerHeaders === undefined ? '' : ` (förr ${column.formerHeaders.join(', ')})`),
  columnContent(column) + (column.hidden ? ', dold' : ''),
  column.help,
  column.required ? 'alltid' : column.requiredFrom === undefined ? '' : `från ${statuses[column.requiredFrom].title}`,
  column.editors?.map(roleInSentence).join(', ') ?? '',
];

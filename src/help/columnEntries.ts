import { keysOf } from '../model/mapValues';
import type { Column } from '../register/columns/column';
import { columnContent } from '../register/columns/columnContent';
import { roleInSentence } from '../register/process/roleInSentence';
import { statuses } from '../register/process/statuses';
import { noteOf } from '../register/repair/cellRules';
import { columnsByName } from '../register/rows/columnsByName';
import { registerSheets, type SheetName } from '../register/sheets';
import { writtenLike } from './writtenLike';
import type { Fact, HelpEntry } from './entry';

/** Every column of every sheet that people see, as the tables of columns say it. */
export const columnEntries = (): readonly HelpEntry[] => keysOf(registerSheets).flatMap(columnEntriesOf);

const columnEntriesOf = (sheet: SheetName): readonly HelpEntry[] =>
  columnsByName<Readonly<Record<string, Column>>>(registerSheets[sheet].columns)
    .filter(([, column]) => !column.hidden)
    .map(([name, column]) => ({
      id: `columns-${sheet}-${name}`,
      group: 'columns',
      kind: `Kolumn på bladet ${registerSheets[sheet].title}`,
      title: column.header,
      sheet,
      line: column.help,
      facts: factsOf(column),
    }));

const factsOf = (column: Column): readonly Fact[] => [
  ['Innehåll', sentence(columnContent(column))],
  ...writtenLike(column).map((text): Fact => ['Skriv till exempel', `${text}.`]),
  ...(column.kind === 'calculated' ? [['Beräknas', noteOf(column).slice(column.help.length).trim()] as const] : []),
  ...(column.required ? [['Krävs', 'Alltid.'] as const] : []),
  ...(column.requiredFrom === undefined ? [] : [['Krävs', `Från status ${statuses[column.requiredFrom].title}.`] as const]),
  ...(column.kind === 'calculated'
    ? []
    : [['Sköts av', sentence([...new Set(column.editors ?? [])].map(roleInSentence).join(', ') || 'registret')] as const]),
  ...(column.formerHeaders === undefined ? [] : [['Hette förr', `${column.formerHeaders.join(', ')}.`] as const]),
];

const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;

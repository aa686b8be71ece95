import { dataColumns, textAt } from '../../../src/register/store/table';
import { remember } from '../../../src/register/store/memory';
import { parseVersion } from '../../../src/register/store/version';
import { logOf, tableOf, mostlyOf } from './book';
import type { Scheduler } from './scheduler';
import { plain } from './values';

/** Holds a settled workbook against what must be true of it; every fault in words. */
export const verdict = (world: Scheduler): readonly string[] => [...world.faults, ...rowFaults(world), ...logFaults(world), ...lostTexts(world), ...ownFaults(world)];

/** No row mixed from two, no value in another column than its own, no id twice. */
const rowFaults = ({ sheets, values }: Scheduler): readonly string[] => {
  const faults: string[] = [];
  const table = tableOf(sheets.procurements);
  const ids = new Set<string>();
  const tags = new Set<string>();
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    const texts = dataColumns('procurements').map((column): [string, string] => [column, textAt(table, row, column)]);
    const id = textAt(table, row, 'id');
    const isBlank = texts.every(([, text]) => text === '');
    if (isBlank && id === '') continue;
    const tag = mostlyOf(table, row, values) ?? '';
    if (id === '' || isBlank || ids.has(id)) faults.push(`rad ${row + 1}: id ”${id}” ${ids.has(id) ? 'står två gånger' : isBlank ? 'utan innehåll' : 'saknas'}`);
    if (tags.has(tag)) faults.push(`rad ${row + 1}: raden ${tag} står två gånger`);
    ids.add(id);
    tags.add(tag);
    for (const [column, text] of texts) {
      const home = values.homeOf(text);
      if (text !== '' && (home?.row !== tag || home.column !== column)) faults.push(`${id} ${column} har fått ${text}, men raden är ${tag}`);
    }
  }
  return faults;
};

/** The log tells just what the sheet holds. */
const logFaults = ({ sheets }: Scheduler): readonly string[] => {
  const faults: string[] = [];
  const table = tableOf(sheets.procurements);
  const memory = remember(logOf(sheets.log));
  const standing = new Set<string>();
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    const id = textAt(table, row, 'id');
    if (id === '') continue;
    standing.add(id);
    const known = memory.get(id);
    const version = parseVersion(textAt(table, row, 'version'))?.number;
    if (known === undefined || known.removed || known.version !== version) faults.push(`${id}: loggen har version ${known?.version}, bladet ${version}`);
    for (const column of dataColumns('procurements')) {
      const [text, logged] = [textAt(table, row, column), known?.values.get(column) ?? ''];
      if (text !== logged) faults.push(`${id} ${column}: loggen säger ${logged}, bladet ${text}`);
    }
  }
  for (const [id, { removed }] of memory) if (!removed && !standing.has(id)) faults.push(`${id} finns i loggen men inte i bladet`);
  return faults;
};

/**
 * Every text that a person gave a cell stands there, or is in the log, or was replaced by the next person. One that was
 * overwritten in the very moment is in the log if Google told of it; the others are counted.
 */
const lostTexts = (world: Scheduler): readonly string[] => {
  const { sheets, people, values, unheard, counts } = world;
  const logged = new Set(logOf(sheets.log).flatMap(({ before, after }) => [plain(before), plain(after)]));
  for (const line of sheets.log.read()) for (const cell of line) logged.add(plain(String(cell)));
  const table = tableOf(sheets.procurements);
  const standing = new Set(table.cells.flatMap((line) => line.map((cell) => plain(String(cell)))));
  const tags = new Set(table.cells.map((_, row) => mostlyOf(table, row, values)));
  const faults: string[] = [];
  for (const [key, text] of people.last) {
    const [tag = ''] = key.split(' ');
    const seen = plain(text);
    if (text === '' || !tags.has(tag) || logged.has(seen) || standing.has(seen)) continue;
    if (unheard.has(seen) || people.pasted.has(seen)) counts.overwrittenUnseen += 1;
    else faults.push(`${key}: ${text} är borta och finns inte i loggen`);
  }
  return faults;
};

/** People's own columns hold what people wrote there, and nothing else. */
const ownFaults = ({ sheets, people }: Scheduler): readonly string[] => {
  const { cells, headerRow, foreign } = tableOf(sheets.procurements);
  const faults: string[] = [];
  const found = new Set<string>();
  for (const column of foreign) {
    const header = String(cells[headerRow]?.[column] ?? '');
    for (const line of cells.slice(headerRow + 1)) {
      const text = String(line[column] ?? '');
      if (text === '') continue;
      found.add(text);
      if (people.ownTexts.get(text) !== header) faults.push(`${header} har fått ${text}`);
    }
  }
  for (const [text, header] of people.ownTexts) if (!found.has(text)) faults.push(`${header}: ${text} är borta`);
  return faults;
};


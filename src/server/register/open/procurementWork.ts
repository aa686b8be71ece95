import type { ProcurementName, ProcurementWork } from '../../../contract/rows';
import { placeColumns } from '../../../register/columns/places';
import { stepColumns } from '../../../register/columns/steps';
import type { Columns } from '../../../register/columns/column';
import { idIn } from '../../../register/form/openedRow';
import { readRows } from '../../../register/rows/readRows';
import { cellText } from '../../../register/values/cell';
import { readSheet, type SheetReading } from './readSheet';

/** What the sheets Steg and Platser say of one procurement: two reads. */
export const procurementWork = (procurement: string): ProcurementWork => {
  const steps = readSheet('steps');
  const places = readSheet('places');
  return {
    steps: readRows(stepColumns, steps.located, linesOf(steps, procurement)).rows.map(({ row }) => row),
    places: readRows(placeColumns, places.located, linesOf(places, procurement)).rows.map(({ row }) => row),
  };
};

/** The sheet down to its headers, and of its rows only the procurement's. */
const linesOf = <All extends Columns>({ rows, located }: SheetReading<All>, procurement: string): SheetReading<All>['rows'] => {
  const position = located.positions['procurement'] ?? -1;
  return rows.filter((line, index) => index <= located.headerRow || cellText(line[position] ?? '').trim() === procurement);
};

/** Every procurement that a row of another sheet can refer to: one read. */
export const procurementNames = (): readonly ProcurementName[] => {
  const { rows, located } = readSheet('procurements');
  const names: ProcurementName[] = [];
  for (const line of rows.slice(located.headerRow + 1)) {
    const id = idIn(located, line);
    if (id !== '') names.push({ id, name: cellText(line[located.positions.name ?? -1] ?? '') });
  }
  return names;
};

import type { StepsAnswer } from '../../contract/rows';
import { keysOf } from '../../model/mapValues';
import { steps } from '../../register/process/steps';
import { addRows } from '../../register/store/add';
import { filledRows, textAt } from '../../register/store/table';
import { deskOf } from './desk';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { withLock } from './withLock';
import { writeAdded } from './writeAdded';

/** Adds those of the eleven steps that a procurement has no row for, in their order. */
export const addSteps = (procurement: string): StepsAnswer =>
  withLock(() => {
    const desk = deskOf('steps');
    const { table } = noteSheet(desk, readTable('steps', desk.sheet), false);
    const present = new Set(
      filledRows(table)
        .filter((row) => textAt(table, row, 'procurement') === procurement)
        .map((row) => textAt(table, row, 'step')),
    );
    const missing = keysOf(steps).map((name) => steps[name].title).filter((title) => !present.has(title));
    if (missing.length === 0) return { added: 0 };
    const rows = missing.map((title) => new Map([['procurement', procurement], ['step', title]]));
    writeAdded(desk, table, addRows(table, rows, readMemory(desk), handNow()));
    return { added: missing.length };
  });

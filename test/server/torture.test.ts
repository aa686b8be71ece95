import { expect, it } from 'vitest';
import { foldLog } from '../../src/register/store/foldLog';
import { byId } from '../../src/register/store/keys';
import { dataColumns, textAt } from '../../src/register/store/table';
import { readVersion } from '../../src/register/store/version';
import { Torture, noteNow, randomFrom } from './support/torture';

const settled = (torture: Torture): void => {
  torture.calmly(noteNow);
  torture.calmly(noteNow);
  torture.check();
  const table = torture.table();
  const remembered = foldLog(torture.log.read(), 'procurements');
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    const id = byId(table, row);
    const known = remembered.get(id);
    if (known?.version !== readVersion(textAt(table, row, 'version'))?.number) torture.faults.push(`${id}: loggens version ${known?.version}`);
    for (const column of dataColumns('procurements')) {
      const value = textAt(table, row, column);
      if ((known?.values.get(column) ?? '') !== value) torture.faults.push(`${id} ${column}: loggen säger ${known?.values.get(column)}, bladet ${value}`);
    }
  }
};

it.each([1, 2, 3, 4, 5])('20 coordinators, 2 000 operations, people between every two service calls, failures: seed %i', (seed) => {
  const torture = new Torture(randomFrom(seed), { failure: Number(process.env['F'] ?? 0), between: Number(process.env['B'] ?? 0.08) }, 40);
  for (; torture.operations < 2_000;) torture.step();
  settled(torture);
  console.log(JSON.stringify({ seed, ...torture.counts, faults: torture.faults.length }));
  expect(torture.faults.slice(0, 10)).toEqual([]);
});

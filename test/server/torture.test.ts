import { expect, it } from 'vitest';
import { remember } from '../../src/register/store/memory';
import { readLog } from '../../src/register/store/readLog';
import { dataColumns, textAt } from '../../src/register/store/table';
import { parseVersion } from '../../src/register/store/version';
import { Torture, noteNow, randomFrom } from './support/torture';

const settled = (torture: Torture): void => {
  torture.calmly(noteNow);
  torture.calmly(noteNow);
  torture.check();
  const table = torture.table();
  const remembered = remember(readLog(torture.log.read(), 'procurements'));
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    const id = textAt(table, row, 'id');
    const known = remembered.get(id);
    if (known?.version !== parseVersion(textAt(table, row, 'version'))?.number) torture.faults.push(`${id}: loggens version ${known?.version}`);
    for (const column of dataColumns('procurements')) {
      const value = textAt(table, row, column);
      if ((known?.values.get(column) ?? '') !== value) torture.faults.push(`${id} ${column}: loggen säger ${known?.values.get(column)}, bladet ${value}`);
    }
  }
};

it.each(Array.from({ length: Number(process.env['N'] ?? 5) }, (_, index) => index + Number(process.env['S'] ?? 1)))('20 coordinators, 2 000 operations, people between every two service calls, failures: seed %i', async (seed) => {
  const torture = new Torture(randomFrom(seed), { failure: Number(process.env['F'] ?? 0), between: Number(process.env['B'] ?? 0.08) }, 40);
  for (; torture.operations < 2_000;) torture.step();
  settled(torture);
  console.log(JSON.stringify({ seed, ...torture.counts, faults: torture.faults.length }));
  if (process.env['T']) (await import('node:fs')).writeFileSync('/tmp/trace.txt', torture.trace.join('\n'));
  expect(torture.faults.slice(0, 10)).toEqual([]);
});

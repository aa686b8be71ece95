import { expect, it } from 'vitest';
import { freshRegister } from './support/registerHost';

/** A register with so many procurements, noted, from which somebody has removed a column. */
const calls = (many: number) => {
  const own = freshRegister();
  own.script(
    `const sheet = book.getSheetByName('Upphandlingar');
    if (args[0] > 199) sheet.insertRowsAfter(199, args[0] - 199);
    sheet.getRange(2, 3, args[0], 1).setValues(Array.from({ length: args[0] }, (_, index) => ['Upphandling ' + index]))`,
    many,
  );
  expect(own.repair()).toMatchObject({ ok: true });
  own.remove('Upphandlingar', 'COL', 7);
  const [repaired, again] = [own.repair(), own.repair()];
  expect([repaired.ok, again.ok, again.calls.writes]).toEqual([true, true, 0]);
  expect(own.rows('Upphandlingar')).toHaveLength(many + 1);
  const { cells: _cells, ...counted } = repaired.calls;
  const { cells: _more, ...countedAgain } = again.calls;
  console.log(`${many} rows: repaired in ${Math.round(repaired.milliseconds)} ms, looked through in ${Math.round(again.milliseconds)} ms, ${JSON.stringify(counted)}`);
  return [counted, countedAgain];
};

it('adding a column, and finding nothing to do, cost as many calls at 10, 1 000 and 10 000 rows', () => {
  const few = calls(10);
  expect(calls(1_000)).toEqual(few);
  expect(calls(10_000)).toEqual(few);
}, 120_000);

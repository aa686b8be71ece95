import { describe, expect, it } from 'vitest';
import { locateStudy } from '../../../src/register/study/locateStudy';
import { planStudy } from '../../../src/register/study/planStudy';
import { readBlocks, secretIn } from '../../../src/register/study/readStudyCells';
import { blocksOf, studyOf } from '../../../src/register/study/studyBlocks';
import { studyExample } from '../../../src/register/study/studyExample';
import { withTyped } from '../../../src/register/study/withTyped';
import type { Cell } from '../../../src/register/values/cell';

const plan = withTyped(planStudy(), undefined);
/** The sheet as it is first written: formulas as their texts. */
const fresh = (): Cell[][] => plan.rows.map(({ cells }) => [...cells]);
const rowOf = (grid: readonly (readonly Cell[])[], text: string): number => grid.findIndex(([first]) => first === text);

const places = (grid: readonly (readonly Cell[])[]) => {
  const found = locateStudy(grid);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('the blocks of a new sheet', () => {
  it('are where the plan has put them', () => {
    const found = places(fresh());
    for (const name of ['fields', 'assumptions', 'costs', 'before', 'after'] as const) {
      const { row, column, rows, columns } = plan.blocks[name];
      expect(found[name].rows, name).toEqual(Array.from({ length: rows }, (_, index) => row - 1 + index));
      expect(found[name].columns, name).toEqual(Array.from({ length: columns }, (_, index) => column - 1 + index));
    }
  });
  it('hold the example', () => expect(studyOf(readBlocks(fresh(), places(fresh())))).toEqual(studyExample));
});

describe('are found where people have moved them', () => {
  it('down and to the right', () => {
    const moved = [['Min rubrik'], [], ...fresh().map((line) => ['anteckning', ...line])];
    expect(studyOf(readBlocks(moved, places(moved)))).toEqual(studyExample);
  });
  it('by a column among their own', () => {
    const moved = fresh().map((line) => [line[0] ?? '', 'eget', ...line.slice(1)]);
    expect(places(moved).before.columns).toEqual([0, 2, 3, 4, 5, 6]);
    expect(studyOf(readBlocks(moved, places(moved)))).toEqual(studyExample);
  });
  it('with rows inserted first and last among the lines', () => {
    const grid = fresh();
    grid.splice(rowOf(grid, 'Försörjning eller resurs') + 1, 0, ['vård', '', 10_000, '', 'Typfall', '']);
    grid.splice(grid.findIndex(([first], row) => first === 'Infoga nya rader ovanför denna' && row > 76), 0, ['omsorg', '', 5_000]);
    const { before } = studyOf(readBlocks(grid, places(grid)));
    expect(before.map(({ source, amount }) => [source, amount])).toEqual([['vård', 10_000], ['försörjningsstöd', ''], ['omsorg', 5_000]]);
  });
  it('whatever the case and the spaces of a heading', () => {
    const grid = fresh().map((line) => line.map((cell) => (cell === 'Antagande' ? ' ANTAGANDE ' : cell)));
    expect(studyOf(readBlocks(grid, places(grid)))).toEqual(studyExample);
  });
});

describe('a row that somebody has removed', () => {
  it('is not looked for in the tables below, which have the same names', () => {
    const grid = fresh();
    grid.splice(places(grid).costs.rows[0] ?? 0, 1);
    grid.push(['kommunen', 212_746]);
    expect(places(grid).costs.rows[0]).toBe(undefined);
    expect(studyOf(readBlocks(grid, places(grid))).costs.municipality).toBe('');
  });
});

describe('says what is not to be found', () => {
  it.each([
    ['Månader', 'Försörjning eller resurs, Månader, Kr per månad (resurs: kr per år), Andel av heltid, Fall, Antal personer'],
    ['Studien', 'Studien'],
    ['Antagande', 'Antagande'],
    ['Insatsens kostnad', 'Insatsens kostnad'],
    ['Infoga nya rader ovanför denna', 'Infoga nya rader ovanför denna'],
  ])('without %s', (text, named) => {
    const grid = fresh().map((line) => line.map((cell) => (cell === text ? 'Något annat' : cell)));
    expect(locateStudy(grid)).toBe(`På bladet Studie saknas ”${named}”. Ångra ändringen, eller skriv tillbaka det där det stod. Inget är ändrat.`);
  });
});

describe('an identity number', () => {
  // Skatteverket's own example numbers.
  it.each(['811218-9876', 'Anna 19811218 9876', 8112189876])('is told by its cell, and not shown: %s', (secret) => {
    const grid = fresh();
    const row = places(grid).before.rows[0] ?? 0;
    grid[row]?.splice(4, 1, secret);
    const message = secretIn(grid, places(grid)) ?? '';
    expect(message).toContain(`I E${row + 1} på bladet Studie`);
    expect(message).not.toContain(String(secret));
  });
  it('is not seen in what is typed in a study', () => expect(secretIn(fresh(), places(fresh()))).toBe(undefined));
});

it('a study is the same when it has been cells', () => expect(studyOf(blocksOf(studyExample))).toEqual(studyExample));

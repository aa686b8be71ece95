import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { findRanges } from '../../../src/register/overviewSheet/findRanges';
import { figureNames, firstFigure } from '../../../src/register/overviewSheet/layout';
import { planOverview } from '../../../src/register/overviewSheet/planOverview';
import { withRanges } from '../../../src/register/overviewSheet/ranges';
import { usedColumns } from '../../../src/register/overviewSheet/usedColumns';
import { registerSheets } from '../../../src/register/sheets';

const plan = planOverview();
const texts = plan.rows.flatMap(({ cells }) => cells.map(String));
const tokens = new Set(texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, token]) => token)));

/** Every column of the register in the order in which it is declared. */
const ranges = new Map(
  keysOf(usedColumns).flatMap((sheet) => {
    const { title, columns } = registerSheets[sheet];
    const found = findRanges(sheet, title, [Object.values(columns).map(({ header }) => header)]);
    return 'ranges' in found ? [...found.ranges] : [];
  }),
);

describe('the plan of the overview', () => {
  it('counts on the columns that are looked for, and on no other', () =>
    expect([...tokens].sort()).toEqual(keysOf(usedColumns).flatMap((sheet) => usedColumns[sheet].map((name) => `${sheet}.${name}`)).sort()));

  it('names each column where it stands once it is found', () => {
    const formulas = withRanges(plan, ranges).rows.flatMap(({ cells }) => cells.map(String)).filter((text) => text.startsWith('='));
    expect(formulas.filter((formula) => /[{}]/.test(formula))).toEqual([]);
    expect(formulas[0]).toBe("=COUNTIF('Upphandlingar'!A:A;\"U-*\")");
  });

  it('gives every key figure a name, a unit and a rule, below the headings', () => {
    expect(plan.rows[firstFigure - 2]?.cells).toEqual(['Nyckeltal', 'Värde', 'Enhet', 'Så räknas det']);
    for (const index of figureNames.keys()) {
      const cells = plan.rows[firstFigure - 1 + index]?.cells ?? [];
      expect(cells).toHaveLength(4);
      expect(cells.every((cell) => cell !== '')).toBe(true);
    }
  });

  it('draws each chart from a table: headings on top, labels in the first column', () => {
    for (const { area, title } of plan.charts) {
      const lines = plan.rows.slice(area.row - 1, area.row - 1 + area.rows);
      expect(lines[0]?.look, title).toBe('heading');
      expect(lines[1]?.cells[0], title).not.toBe('');
      expect(lines.slice(1).every(({ look }) => look === 'plain'), title).toBe(true);
    }
    expect(new Set(plan.charts.map(({ title }) => title)).size).toBe(plan.charts.length);
  });

  it('has parentheses in pairs, and neither decimals nor a comma between arguments', () => {
    for (const formula of texts.filter((text) => text.startsWith('='))) {
      const bare = formula.replace(/"[^"]*"/g, '""');
      expect(bare.split('(').length, formula).toBe(bare.split(')').length);
      expect(bare, formula).not.toMatch(/\d[.,]\d|,/);
    }
  });
});

describe('a column that is not to be found', () => {
  const headers: readonly string[] = Object.values(registerSheets.places.columns).map(({ header }) => header);
  const messages = (top: readonly string[]): readonly string[] => {
    const found = findRanges('places', 'Våra platser', [[], top]);
    return 'problems' in found ? found.problems.map(({ message }) => message) : [];
  };
  it('is named, with its sheet', () => expect(messages(headers.filter((header) => header !== 'Efteråt'))[0]).toContain('”Efteråt” saknas på bladet ”Våra platser” (rubrikerna står på rad 2)'));
  it('is told also when it stands twice', () => expect(messages([...headers, 'Tillsatt'])[0]).toContain('”Tillsatt” finns 2 gånger'));
  it('does not matter where the formulas do without it', () => expect(messages(headers.filter((header) => header !== 'Ung'))).toEqual([]));
});

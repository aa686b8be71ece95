import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalityNamed, municipalityNames, yearsWithRates } from '../../../src/model/parameters/municipalTaxRates';
import { planStudy } from '../../../src/register/study/planStudy';
import { blockNames, blocksOf } from '../../../src/register/study/studyBlocks';
import { studyExample } from '../../../src/register/study/studyExample';
import { withTyped, type Typed } from '../../../src/register/study/withTyped';

const plan = planStudy();
const standing = blocksOf(studyExample);
const lines = (length: number, columns: number): Typed['before'] => Array.from({ length }, (_, row) => Array.from({ length: columns }, (_cell, column) => `${row}:${column}`));

describe('a plan with what is typed', () => {
  it('is the plan itself where nothing is, its rows by number', () => {
    const { rows, formats } = withTyped(plan, undefined);
    expect(rows.map(({ cells }) => cells)).toEqual(plan.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\{(\d+)\}/g, '$1') : cell))));
    expect(formats).toEqual(plan.formats);
  });

  it('has room for all of it, and everything below moved as far, its formulas too', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (assumptions, before, after) => {
        const typed: Typed = { ...standing, assumptions: lines(assumptions, 2), before: lines(before, 6), after: lines(after, 6) };
        const { rows, blocks, charts } = withTyped(plan, typed);
        for (const name of ['assumptions', 'before', 'after'] as const) {
          const { row, rows: room } = blocks[name];
          expect(room).toBe(Math.max(plan.blocks[name].rows, typed[name].length));
          const { columns } = blocks[name];
          expect(rows.slice(row - 1, row - 1 + typed[name].length).map(({ cells }) => cells.slice(0, columns))).toEqual(typed[name]);
          expect(rows[row - 1 + room]?.cells).toEqual(['Infoga nya rader ovanför denna']);
        }
        // The years are reckoned from the results above the blocks, and from each other below them.
        const years = charts[1]?.area.row ?? 0;
        expect(rows[years - 1]?.cells[0]).toBe('Prognos: resultat hittills, kr');
        expect(String(rows[years]?.cells[1])).toContain('ISNUMBER(C8)');
        expect(String(rows[years + 1]?.cells[1])).toContain(`E${years + 2}`);
      }),
      { numRuns: 200 },
    ));

  it('leaves the plan’s own in a row that somebody has removed', () => {
    const typed: Typed = { ...standing, fields: standing.fields.map((row, index) => (index === 3 ? undefined : row)) };
    const { rows, blocks } = withTyped(plan, typed);
    expect(rows[blocks.fields.row + 2]?.cells.slice(0, 2)).toEqual(['Personer i verkligheten per beskriven person', 1]);
  });
});

describe('the plan of the sheet', () => {
  const texts = plan.rows.flatMap(({ cells }) => cells.map(String));

  it('has the example in the blocks that are to be typed in', () => {
    for (const name of blockNames) {
      const { row, column, columns } = plan.blocks[name];
      expect(standing[name].map((_, index) => (plan.rows[row - 1 + index]?.cells ?? []).slice(column - 1, column - 1 + columns)), name).toEqual(standing[name]);
    }
    expect(plan.inputs).toEqual(Object.values(plan.blocks));
  });
  it('draws each chart from a table: headings on top, labels in the first column', () => {
    for (const { area, title } of plan.charts) {
      const rows = plan.rows.slice(area.row - 1, area.row - 1 + area.rows);
      expect(rows[0]?.look, title).toBe('heading');
      expect(rows.slice(1).every(({ look, cells }) => look === 'plain' && cells[0] !== '' && String(cells[1]).startsWith('=')), title).toBe(true);
    }
  });
  it('has parentheses in pairs, and neither decimals nor a comma between arguments', () => {
    for (const formula of texts.filter((text) => text.startsWith('='))) {
      const bare = formula.replace(/"[^"]*"/g, '""');
      expect(bare.split('(').length, formula).toBe(bare.split(')').length);
      expect(bare, formula).not.toMatch(/\d[.,]\d|,/);
    }
  });
  it('says what it leaves out, and what it must never hold', () => {
    const all = texts.join(' ');
    for (const said of ['storleksordning', 'Skriv aldrig namn eller personnummer', 'undanträngning', 'Livskvalitet', 'Lönebidraget', 'Andel skatt efter utjämning', 'Prognos fem år']) expect(all).toContain(said);
  });
  it('says of the years only what there are tax rates for', () => {
    expect(texts).toContain('2018 och 2024–2026 för alla kommuner; övriga år 2017–2026 för Östersund.');
    const known = municipalityNames().map((name) => yearsWithRates(municipalityNamed(name)!));
    const everywhere = Array.from({ length: 10 }, (_, index) => 2017 + index).filter((year) => known.every((years) => years.includes(year)));
    expect(everywhere).toEqual([2018, 2024, 2025, 2026]);
    expect(yearsWithRates(municipalityNamed('Östersund')!)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
  it('has as many columns as widths', () => expect(Math.max(...plan.rows.map(({ cells }) => cells.length))).toBe(plan.widths.length));
});

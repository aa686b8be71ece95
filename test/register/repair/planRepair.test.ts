import { describe, expect, it } from 'vitest';
import { keysOf, mapValues } from '../../../src/model/mapValues';
import type { Columns } from '../../../src/register/columns/column';
import type { FoundSheet, FoundSheets } from '../../../src/register/repair/foundSheet';
import { headerCells } from '../../../src/register/repair/headerCells';
import { layOut } from '../../../src/register/repair/layOut';
import { planRepair } from '../../../src/register/repair/planRepair';
import { needsWork, type SheetPlan } from '../../../src/register/repair/planSheet';
import { told } from '../../../src/register/repair/told';
import { registerSheets, type SheetName } from '../../../src/register/sheets';
import type { Cell } from '../../../src/register/values/cell';

const nothing: FoundSheets = mapValues(registerSheets, () => undefined);

const sheet = (rows: readonly (readonly Cell[])[], formulas: readonly (readonly string[])[] = [], notes: readonly (readonly string[])[] = [], title = 'Upphandlingar'): FoundSheet => ({ title, values: rows, formulas, notes });

/** The plans, where there is nothing in the way. */
const plansOf = (found: FoundSheets): Readonly<Record<SheetName, SheetPlan>> => {
  const plans = planRepair(found);
  if ('problems' in plans) throw new Error(plans.problems.map(({ message }) => message).join(' '));
  return mapValues(registerSheets, (_, name) => {
    const plan = plans.find((each) => each.sheet === name);
    if (plan === undefined) throw new Error(`no plan for ${name}`);
    return plan;
  });
};
const problemsOf = (found: FoundSheets): readonly string[] => {
  const plans = planRepair(found);
  return 'problems' in plans ? plans.problems.map(({ message }) => message) : [];
};

/** A sheet as the plan leaves it: its headers, formulas and notes, and the first rows. */
const carriedOut = (plan: SheetPlan): FoundSheet => {
  const columns: Columns = registerSheets[plan.sheet].columns;
  const headers = keysOf(columns).map((name) => columns[name]?.header ?? '');
  const formulas = plan.headers.flatMap(({ values }) => values).map((text) => (text.startsWith('=') ? text : ''));
  const rows = plan.rows[0]?.rows ?? [];
  return sheet([headers, ...rows], [formulas], [[...(plan.notes?.values ?? [])]], plan.title);
};
const whole = mapValues(plansOf(nothing), carriedOut);

describe('where there is nothing', () => {
  const plans = plansOf(nothing);
  it('every sheet gets all its columns, in the order of the table', () => {
    for (const name of keysOf(registerSheets)) {
      expect(plans[name]).toMatchObject({ state: 'missing', headerRow: 0, added: { at: 0, length: Object.keys(registerSheets[name].columns).length } });
      expect(plans[name].notes?.values.every((note) => note !== '')).toBe(true);
    }
  });
  it('headers are texts, but for the calculated columns, which are formulas', () => {
    const [run] = plans.procurements.headers;
    expect(run?.values.slice(0, 3)).toEqual(['Id', 'Version', 'Upphandling']);
    expect(run?.values.filter((text) => text.startsWith('='))).toHaveLength(7);
    expect(plans.procurements.headers).toHaveLength(1);
  });
  it('Inställningar and Antaganden get their first rows, the others none', () => {
    expect(plans.assumptions.rows[0]?.rows[0]).toEqual(['Timmar per upphandling', 116, 'timmar', expect.stringContaining('rad 394–397'), '2019-04']);
    expect(plans.settings.rows[0]?.rows[0]).toEqual(['Förvaltning', 'KLF', '', '', '']);
    expect(keysOf(plans).filter((name) => plans[name].rows.length > 0)).toEqual(['assumptions', 'settings']);
  });
  it('versions are hidden, and Logg is protected', () => {
    expect(plans.procurements.hidden).toEqual([1]);
    expect(keysOf(plans).filter((name) => plans[name].isProtected)).toEqual(['log']);
  });
  it('several choices get no list, one choice does, and people choose among those on Inställningar', () => {
    const lists = plans.procurements.dropdowns;
    const at = (header: string): number => plans.procurements.columns.indexOf(header);
    const listAt = (header: string) => lists.find((list) => list.at <= at(header) && at(header) < list.at + list.length)?.choices;
    expect(listAt('Social hänsyn')).toBeUndefined();
    expect(listAt('Form')).toEqual(['engångsköp', 'ramavtal']);
    expect(listAt('Förvaltning')).toEqual({ at: 5, headerRow: 0 });
    expect(listAt('Rekryterare, ersättare')).toEqual({ at: 7, headerRow: 0 });
  });
  it('dates are kept as the texts they are written as, and assumptions with all their decimals', () => {
    const formatAt = (name: SheetName, at: number) => plans[name].formats.filter((stroke) => stroke.at <= at && at < stroke.at + stroke.length).at(-1)?.value;
    expect(formatAt('procurements', plans.procurements.columns.indexOf('Planerad start'))).toBe('@');
    expect(formatAt('procurements', plans.procurements.columns.indexOf('Värde, kr'))).toBe('#,##0');
    expect([0, 1, 2].map((at) => formatAt('assumptions', at))).toEqual(['@', undefined, '@']);
  });
  it('is told', () => expect(told(Object.values(plans))).toBe('Skapat: Upphandlingar, Steg, Platser, Dialog, Enkät, Antaganden, Inställningar, Logg.'));
});

describe('where everything is there', () => {
  it('nothing is done, and that is told', () => {
    const plans = Object.values(plansOf(whole));
    expect(plans.filter(needsWork)).toEqual([]);
    expect(told(plans)).toBe('Registret är helt: inget behövde ändras.');
  });
  it('nothing is done either when columns have been moved, titles stand above and people have columns of their own', () => {
    const { values, formulas, notes } = whole.steps;
    const moved = <Item>(rows: readonly (readonly Item[])[], own: Item) => rows.map((row) => [own, ...[...row].reverse()]);
    const steps = sheet([['Steg 2026'], [], ...moved(values, 'Eget')], [[], [], ...moved(formulas, '')], [[], [], ...moved(notes, 'min')]);
    expect(Object.values(plansOf({ ...whole, steps })).filter(needsWork)).toEqual([]);
  });
  it('nor when a calculated column is in the way of itself, not ready, or has people’s own formula', () => {
    const { values, formulas, notes } = whole.procurements;
    const at = values[0]?.indexOf('Merkostnad') ?? -1;
    const put = <Item>(row: readonly Item[] | undefined, item: Item) => (row ?? []).map((each, index) => (index === at ? item : each));
    for (const shown of ['#SPILL!', '#REF!', 'Loading...']) {
      expect(Object.values(plansOf({ ...whole, procurements: sheet([put(values[0], shown)], formulas, notes) })).filter(needsWork)).toEqual([]);
    }
    expect(Object.values(plansOf({ ...whole, procurements: sheet(values, [put(formulas[0], '={"Merkostnad";1}')], notes) })).filter(needsWork)).toEqual([]);
  });
});

describe('a column that is missing', () => {
  const values = [['Egen', 'Id', 'Upphandling', 'Skäl', 'Också egen'], ['x', 'U-2026-001', 'Städ', '', 'y']];
  const plans = plansOf({ ...nothing, procurements: sheet(values) });
  it('is added after the last one used', () => {
    expect(plans.procurements).toMatchObject({ state: 'standing', added: { at: 5 }, headers: [{ at: 5 }], hasRows: true, rows: [] });
    expect(plans.procurements.columns).not.toContain('Skäl');
    expect(plans.procurements.columns[0]).toBe('Version');
  });
  it('is told by its header, with what to do if it had another', () => {
    expect(told([plans.procurements])).toMatch(/^Upphandlingar: kolumnerna Version, Diarienummer, .* är tillagda sist\. Stod någon av dem under en annan rubrik, ta bort den nya och skriv tillbaka rubriken\. Det du själv lagt till är orört\.$/);
  });
  it('is counted on in a sheet that people have renamed', () => {
    const { steps, procurements } = plansOf({ ...whole, steps: { ...whole.steps, title: 'Stegen 2026' }, procurements: sheet(values) });
    expect(steps.headers).toEqual([]);
    expect(procurements.headers[0]?.values[procurements.columns.indexOf('Registrerade timmar')]).toContain("SUMIF('Stegen 2026'!C:C;");
  });
  it('is counted on where it will stand', () => {
    const cost = plans.procurements.headers[0]?.values[plans.procurements.columns.indexOf('Merkostnad')] ?? '';
    expect(cost).toContain('"Merkostnad"');
    expect(cost).toContain('FILTER(B:B;');
  });
});

describe('a former header', () => {
  const columns = {
    id: { header: 'Id', kind: 'id', width: 1, help: 'h', required: true },
    name: { header: 'Upphandling', formerHeaders: ['Namn'], kind: 'text', width: 1, help: 'h', required: true },
  } as const satisfies Columns;
  const laidOut = (headers: readonly string[]) => layOut('procurements', sheet([headers]), columns);
  it('is renamed where it stands', () => {
    const layout = laidOut(['namn', 'Id']);
    expect(layout).toMatchObject({ added: [], kept: [{ name: 'id', at: 1, isRenamed: false }, { name: 'name', at: 0, isRenamed: true }] });
    if (!('kept' in layout)) throw new Error('problems');
    expect(headerCells(layout, sheet([['namn', 'Id']]), mapValues(registerSheets, ({ title }) => ({ title, at: new Map() })))).toEqual({ cells: [{ at: 0, value: 'Upphandling' }], blocked: [] });
  });
  it('is people’s own where the present one stands too', () => {
    expect(laidOut(['Namn', 'Id', 'UPPHANDLING'])).toMatchObject({ added: [], kept: [{ at: 1 }, { name: 'name', at: 2, isRenamed: false }] });
  });
});

describe('help', () => {
  it('is given where a header has no note, and no note is touched', () => {
    const { values, formulas, notes } = whole.steps;
    const some = (notes[0] ?? []).map((note, at) => (at === 3 || at === 5 ? '' : at === 4 ? 'min egen' : note));
    const { notes: written, headers } = plansOf({ ...whole, steps: sheet(values, formulas, [some]) }).steps;
    expect(headers).toEqual([]);
    expect(written).toEqual({ at: 3, values: [notes[0]?.[3], 'min egen', notes[0]?.[5]] });
  });
});

describe('a calculated column', () => {
  const { values, formulas, notes } = whole.procurements;
  const at = values[0]?.indexOf('Merkostnad') ?? -1;
  const withFormula = (formula: string, ...below: readonly Cell[]) => {
    const cells = values[0]?.map((header, index) => (index === at && formula.includes('#REF!') ? '#REF!' : header)) ?? [];
    const rows = below.map((cell) => cells.map((_, index) => (index === at ? cell : '')));
    return plansOf({ ...whole, procurements: sheet([cells, ...rows], [(formulas[0] ?? []).map((each, index) => (index === at ? formula : each))], notes) }).procurements;
  };
  it('whose header has been typed over gets its formula again', () => {
    expect(withFormula('').headers).toEqual([{ at, values: [formulas[0]?.[at]] }]);
  });
  it('whose formula counts on something removed gets it anew', () => {
    expect(withFormula((formulas[0]?.[at] ?? '').replace('A:A', '#REF!')).headers).toEqual([{ at, values: [formulas[0]?.[at]] }]);
  });
  it('in which people have typed is left alone, and told', () => {
    const plan = withFormula('', 69_600);
    expect(needsWork(plan)).toBe(false);
    expect(told([plan])).toBe('Merkostnad på bladet Upphandlingar räknas inte, för någon har skrivit i kolumnen: töm cellerna under rubriken och välj samma menyval igen. Inget annat behövde ändras.');
  });
});

describe('nothing at all is done', () => {
  it('when a header stands twice anywhere, and every such place is told', () => {
    expect(problemsOf({ ...whole, steps: sheet([['Id', 'Steg', 'steg ']], [], [], 'Steg'), log: sheet([['Tid', 'Vem', 'Vem', 'Hur']], [], [], 'Loggen') })).toEqual([
      'Rubriken ”Steg” finns 2 gånger på bladet ”Steg”: i kolumn B och C. Byt namn på eller ta bort den som inte ska vara med.',
      'Rubriken ”Vem” finns 2 gånger på bladet ”Loggen”: i kolumn B och C. Byt namn på eller ta bort den som inte ska vara med.',
    ]);
  });
  it('when a sheet of that name holds something else', () => {
    expect(problemsOf({ ...nothing, dialogue: sheet([['Mina samtal'], ['måndag', 'ring']], [], [], 'Dialog') })).toEqual([
      'Bladet ”Dialog” har ingen rubrikrad bland de 10 första raderna. Skriv tillbaka rubrikerna eller ångra ändringen. Är bladet tomt, välj Skapa eller laga registret i menyn. Är det ett helt annat blad, byt först namn på det.',
    ]);
  });
});

import { expect, it } from 'vitest';
import {
  calculationAfter,
  faultsOf,
  isOwn,
  notices,
  shownValues,
  startState,
  type CalculationEvent,
  type CalculationState,
} from '../../src/sidebar/calculation/state/calculationState';
import { rowName } from '../../src/sidebar/calculation/state/sourceRow';
import { onRow, outsideBudget } from './selections';

const after = (...events: CalculationEvent[]): CalculationState => events.reduce(calculationAfter, startState);
const typed = (field: 'monthlyWage' | 'months' | 'persons', text: string): CalculationEvent => ({ kind: 'typed', field, text });
const asked = (number: number, wanted: boolean): CalculationEvent => ({ kind: 'rowAsked', question: { number, wanted } });
const began: CalculationEvent = { kind: 'began' };
const came = (number: number, selection = onRow()): CalculationEvent => ({ kind: 'rowCame', number, selection });

const food = onRow({
  procurement: { value: 'Livsmedel', cell: 'A6' },
  persons: { value: 2, cell: 'B6' },
  alternative: { value: 'AS', cell: 'D6' },
  deadweight: { value: 0.25, cell: 'E6' },
});

it('the selected row gives the values', () => {
  const state = after(asked(1, false), came(1, food));
  expect(shownValues(state)).toMatchObject({ persons: 2, assistanceShare: 0, deadweight: 0.25, hours: 116 });
  expect(state.row && rowName(state.row)).toBe('Rad 6: Livsmedel');
  expect(isOwn(state)).toBe(false);
});

it('texts in cells are read as the sheet functions read them, and a blank cell that may be blank is the usual value', () => {
  const state = after(asked(1, false), came(1, onRow({ monthlyWage: { value: '23 500 kr', cell: 'C6' }, deadweight: { value: '0,5', cell: 'E6' }, persons: null })));
  expect(shownValues(state)).toMatchObject({ monthlyWage: 23_500, deadweight: 0.5, persons: 1 });
});

it('values that the user has typed are not replaced by themselves', () => {
  const state = after(typed('monthlyWage', '30 000'), asked(1, false), came(1, food));
  expect(state.draft.monthlyWage).toBe('30 000');
  expect(state.row).toBeNull();
});

it('they are replaced when the user asks for the row', () => {
  const state = after(typed('monthlyWage', '30 000'), asked(1, true), came(1, food));
  expect(shownValues(state)?.monthlyWage).toBe(22_500);
});

it('what the row does not hold stays: the horizon', () => {
  const state = after(typed('months', '36'), asked(1, false), came(1, food));
  expect(shownValues(state)).toMatchObject({ months: 36, persons: 2 });
});

it('typing while the row is on its way calls it off, and says so if it was asked for', () => {
  const state = after(asked(1, true), typed('monthlyWage', '30 000'), came(1, food));
  expect(shownValues(state)?.monthlyWage).toBe(30_000);
  expect(state.notice).toBe(notices.interrupted);
});

it('an answer to an earlier question is ignored', () => {
  const state = after(asked(1, false), asked(2, true), came(1, food), came(2, onRow()));
  expect(state.row?.title).toBe('Städtjänster');
  expect(after(asked(1, false), came(1), came(1, food)).row?.title).toBe('Städtjänster');
});

it('a row that nobody asked for does not replace values that have just been used', () => {
  expect(after(asked(1, false), { kind: 'used' }, came(1, food)).row).toBeNull();
  expect(after(asked(1, true), { kind: 'used' }, came(1, food)).row?.title).toBe('Livsmedel');
});

it('outside a budget nothing changes, and the user hears what to do if the row was asked for', () => {
  const state = after(asked(1, false), came(1, food), asked(2, true), came(2, outsideBudget));
  expect(shownValues(state)?.persons).toBe(2);
  expect(state.notice).toBe(notices.outside);
  expect(after(asked(1, false), came(1, outsideBudget)).notice).toBe('');
});

it('when the sheet does not answer the values stay', () => {
  const state = after(typed('monthlyWage', '30 000'), asked(1, true), { kind: 'rowFailed', number: 1 });
  expect(state).toMatchObject({ asking: null, notice: notices.failed });
  expect(shownValues(state)?.monthlyWage).toBe(30_000);
});

it('while a field is faulty, what stood when the user came to it is shown', () => {
  const state = after(began, typed('persons', '3'), began, typed('monthlyWage', 'abc'));
  expect(shownValues(state)).toMatchObject({ persons: 3, monthlyWage: 22_500 });
  expect(state.draft.monthlyWage).toBe('abc');
});

it('the beginning of a number is no value that stood: 81121 on the way to 8112189876', () => {
  const keys = Array.from('8112189876', (_, index) => typed('monthlyWage', '8112189876'.slice(0, index + 1)));
  expect(shownValues(after(began, ...keys.slice(0, 5)))?.monthlyWage).toBe(81_121);
  expect(shownValues(after(began, ...keys))?.monthlyWage).toBe(22_500);
  expect(shownValues(after(began, typed('monthlyWage', '24 800'), began, ...keys))?.monthlyWage).toBe(24_800);
});

it('a row that cannot be calculated shows nothing, least of all the row before it', () => {
  const pension = onRow({ alternative: { value: 'pension', cell: 'D9' } });
  const state = after(asked(1, true), came(1, food), asked(2, true), came(2, pension));
  expect(shownValues(state)).toBeNull();
  expect(Object.keys(faultsOf(state))).toEqual(['assistanceShare']);
  const stillFaulty = [began, typed('monthlyWage', '30 000')].reduce(calculationAfter, state);
  expect(shownValues(stillFaulty)).toBeNull();
  const mended: CalculationEvent = { kind: 'typed', field: 'assistanceShare', text: '0' };
  expect(shownValues(calculationAfter(stillFaulty, mended))).toMatchObject({ assistanceShare: 0, monthlyWage: 30_000 });
});

it('a personnummer in the sheet is not shown, and the user is told', () => {
  const state = after(
    asked(1, false),
    came(1, onRow({ procurement: { value: 'Städ 850709-9805', cell: 'A6' }, monthlyWage: { value: '850709-9805', cell: 'C6' } })),
  );
  expect(JSON.stringify(state)).not.toMatch(/850709|9805/);
  expect(state.notice).toBe(notices.identityNumber);
});

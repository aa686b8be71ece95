import { describe, expect, it } from 'vitest';
import { flagNote } from '../../../src/register/flags/flagNote';
import { planFlags } from '../../../src/register/flags/planFlags';
import { defaultSettings } from '../../../src/register/settings/settings';
import { noted, tableOf } from '../store/sheet';

const context = { today: '2026-11-22', settings: defaultSettings };
const whole = { id: 'U-2026-001', name: 'Stadsfesten', department: 'KLF', status: 'planerad', requirement: 'ej beslutat', plannedStart: '2027-01' };

describe('a cell that fails a check', () => {
  it('has a note that says what is wrong and what to do', () => {
    const table = tableOf([noted({ ...whole, contractTo: 'i vinter' })]);
    expect(planFlags(table, [1], () => '', context)).toEqual([{ row: 1, column: table.at.get('contractTo'), note: expect.stringMatching(/^⚠ Registret: Här ska stå ett datum, men det står ”i vinter”/) }]);
  });

  it('does not repeat an identity number', () => {
    const [flag] = planFlags(tableOf([noted({ ...whole, note: '640823-3234' })]), [1], () => '', context);
    expect(flag?.note).toContain('personnummer');
    expect(flag?.note).not.toContain('640823');
  });

  it('has nothing to say of a row that nobody has begun', () => {
    expect(planFlags(tableOf([{ id: 'U-2026-001' }]), [1], () => '', context)).toEqual([]);
  });

  it('loses the note when it is right again, and keeps what people wrote', () => {
    const table = tableOf([noted(whole)]);
    const at = table.at.get('contractTo');
    const flags = planFlags(table, [1], (_, column) => (column === at ? 'Fråga Bo\n⚠ Registret: Fel datum.' : ''), context);
    expect(flags).toEqual([{ row: 1, column: at, note: 'Fråga Bo' }]);
  });
});

describe('a note', () => {
  it.each([
    ['', ['Fel.'], '⚠ Registret: Fel.'],
    ['Fråga Bo', ['Fel.', 'Mer.'], 'Fråga Bo\n⚠ Registret: Fel. Mer.'],
    ['⚠ Registret: Gammalt.', [], ''],
    ['Fråga Bo', [], 'Fråga Bo'],
  ])('%j with %j is %j', (note, messages, expected) => {
    expect(flagNote(note, messages)).toBe(expected);
  });
});

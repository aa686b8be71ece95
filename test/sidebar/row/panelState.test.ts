import { describe, expect, it } from 'vitest';
import { otherDrafts, shownChanges, shownDraft, startState } from '../../../src/sidebar/row/state/panelState';
import { textsOf } from '../../../src/sidebar/row/state/draft';
import { after, lists, opened, panelWith } from './rows';

const park = opened({ name: 'Vinterparken', status: 'planerad', value: '22500' });
const cleaning = opened({ name: 'Städ', status: 'planerad' }, 'U-2026-002');

const typed = (column: string, text: string) => ({ kind: 'typed', column, text }) as const;
const comes = (number: number, row: typeof park, wanted = false) =>
  [{ kind: 'asked', number, wanted, bySelection: true }, { kind: 'opened', number, answer: { lists, row } }] as const;
const elsewhere = (number: number, message: string, wanted = false) =>
  [{ kind: 'asked', number, wanted, bySelection: true }, { kind: 'opened', number, answer: { lists, row: null, sheet: 'steps', message } }] as const;

describe('the form follows the selection', () => {
  it('as long as nothing is typed', () => {
    expect(after(panelWith(park), ...comes(2, cleaning)).row?.id).toBe('U-2026-002');
  });

  it('and says what to do where there is no row', () => {
    expect(after(panelWith(park), ...elsewhere(2, 'Ställ dig på en rad.'))).toMatchObject({ row: null, sheet: 'steps', message: 'Ställ dig på en rad.' });
  });

  it('but not from under somebody who has typed: then the other row is offered', () => {
    const state = after(panelWith(park), typed('name', 'Sommarparken'), ...comes(2, cleaning));
    expect([state.row?.id, state.offered?.id]).toEqual(['U-2026-001', 'U-2026-002']);
    const taken = after(state, { kind: 'offerTaken' });
    expect([taken.row?.id, taken.offered]).toEqual(['U-2026-002', null]);
  });

  it('nor from under a row that is being made', () => {
    const state = after(panelWith(park), { kind: 'newStarted', sheet: 'procurements', procurement: '' }, ...comes(2, cleaning));
    expect([state.row?.id, state.offered?.id]).toEqual(['', 'U-2026-002']);
  });

  it('but stays with a row that was opened otherwise, until the selection moves', () => {
    const other = after(panelWith(park), { kind: 'asked', number: 2, wanted: true, bySelection: false }, { kind: 'opened', number: 2, answer: { lists, row: cleaning } });
    expect(after(other, ...comes(3, park)).row?.id).toBe('U-2026-002');
    expect(after(other, ...comes(3, opened({}, 'U-2026-003'))).row?.id).toBe('U-2026-003');
    expect(after(other, ...comes(3, park, true)).row?.id).toBe('U-2026-001');
  });

  it('an answer to an older question is ignored', () => {
    const state = after(startState, { kind: 'asked', number: 1, wanted: false, bySelection: true }, { kind: 'asked', number: 2, wanted: true, bySelection: true }, { kind: 'opened', number: 1, answer: { lists, row: park } });
    expect(state.row).toBe(null);
  });
});

describe('what has been typed is kept', () => {
  it('for each row, while another is shown', () => {
    const state = after(panelWith(park), typed('name', 'Sommarparken'), ...comes(2, cleaning, true), typed('name', 'Fönsterputs'));
    expect(otherDrafts(state).map(({ address, title }) => [address.id, title])).toEqual([['U-2026-001', 'Vinterparken']]);
    const back = after(state, ...comes(3, park, true));
    expect(textsOf(park, shownDraft(back))['name']).toBe('Sommarparken');
    expect(otherDrafts(back).map(({ address }) => address.id)).toEqual(['U-2026-002']);
  });

  it('when the save fails, is refused or meets with a conflict', () => {
    const sent = after(panelWith(park), typed('value', '30 000'), { kind: 'sent', number: 2, key: 'procurements U-2026-001', changes: [{ column: 'value', before: '22500', after: '30 000' }] });
    const ends = [
      after(sent, { kind: 'failed', number: 2, message: 'Ingen kontakt.' }),
      after(sent, { kind: 'answered', number: 2, clock: 'kl. 10.00', answer: { kind: 'refused', message: 'Nej.', fields: [{ column: 'value', message: 'För mycket.' }] } }),
      after(sent, { kind: 'answered', number: 2, clock: 'kl. 10.00', answer: { kind: 'conflict', conflicts: [{ column: 'value', header: 'Värde, kr', before: '22500', mine: '30 000', theirs: '25000', who: 'b@example.se' }] } }),
    ];
    expect(ends.map((state) => shownChanges(state))).toEqual(ends.map(() => [{ column: 'value', before: '22500', after: '30 000' }]));
    expect(shownDraft(ends[1] ?? startState)?.refused).toEqual({ value: 'För mycket.' });
  });

  it('until it is undone', () => {
    expect(shownChanges(after(panelWith(park), typed('name', 'x'), { kind: 'undone' }))).toEqual([]);
  });

  it('with what stood there when it was begun, also after others have changed the row', () => {
    const state = after(panelWith(park), typed('value', '30000'), ...comes(2, opened({ name: 'Vinterparken', status: 'planerad', value: '25000' })));
    expect(shownChanges(state)).toEqual([{ column: 'value', before: '22500', after: '30000' }]);
    expect(textsOf(park, shownDraft(state))['value']).toBe('30000');
  });
});

describe('only what is changed is sent', () => {
  it.each([
    ['the same again', '22\u00a0500'],
    ['the same in another form', '22500 kr'],
  ])('%s is no change', (_, text) => {
    expect(shownChanges(after(panelWith(park), typed('value', '1'), typed('value', text)))).toEqual([]);
  });

  it('a blank over a value is one', () => {
    expect(shownChanges(after(panelWith(park), typed('value', '')))).toEqual([{ column: 'value', before: '22500', after: '' }]);
  });
});

describe('after a save', () => {
  const sent = after(panelWith(park), typed('value', '30 000 kr'), { kind: 'sent', number: 2, key: 'procurements U-2026-001', changes: [{ column: 'value', before: '22500', after: '30 000 kr' }] });
  const saved = { kind: 'answered', number: 2, clock: 'kl. 10.03', answer: { kind: 'saved', id: 'U-2026-001', version: 2 } } as const;

  it('nothing is left to save, and the panel says when it was saved', () => {
    const state = after(sent, saved);
    expect([shownChanges(state), state.outcome, state.row?.version]).toEqual([[], { kind: 'saved', text: 'Sparat kl. 10.03.' }, 2]);
    expect(state.row?.cells.find(({ column }) => column === 'value')?.text).toBe('30000');
  });

  it('what was typed meanwhile is still to be saved, over what was just written', () => {
    expect(shownChanges(after(sent, typed('value', '31000'), saved))).toEqual([{ column: 'value', before: '30000', after: '31000' }]);
  });

  it('typing anew takes the confirmation away', () => {
    expect(after(sent, saved, typed('name', 'x')).outcome).toBe(null);
  });
});

describe('a new procurement', () => {
  it('is planned, and is shown by its id once it is made', () => {
    const begun = after(panelWith(park), { kind: 'newStarted', sheet: 'procurements', procurement: '' }, typed('name', 'Lås'));
    expect(textsOf(begun.row ?? park, shownDraft(begun))).toMatchObject({ name: 'Lås', status: 'planerad' });
    const made = after(
      begun,
      { kind: 'sent', number: 2, key: 'procurements ', changes: [{ column: 'name', before: '', after: 'Lås' }] },
      { kind: 'answered', number: 2, clock: 'kl. 10.03', answer: { kind: 'saved', id: 'U-2026-011', version: 1 } },
    );
    expect([made.row?.id, made.outcome?.text, shownChanges(made), otherDrafts(made)]).toEqual(['U-2026-011', 'U-2026-011 är skapad.', [], []]);
  });

  it('that is left half typed is there when it is begun again', () => {
    const start = { kind: 'newStarted', sheet: 'procurements', procurement: '' } as const;
    const again = after(panelWith(park), start, typed('name', 'Lås'), ...comes(2, cleaning, true), start);
    expect(textsOf(again.row ?? park, shownDraft(again))['name']).toBe('Lås');
  });

  it('a new step belongs to the procurement of the step that was shown', () => {
    const step = opened({ procurement: 'U-2026-001', step: 'Kravställning' }, 'S-2026-001', 'steps');
    const begun = after(panelWith(step), { kind: 'newStarted', sheet: 'steps', procurement: 'U-2026-001' });
    expect(textsOf(begun.row ?? step, shownDraft(begun))['procurement']).toBe('U-2026-001');
  });
});

describe('a conflict is settled field by field', () => {
  const conflict = (column: string, mine: string, theirs: string) => ({ column, header: column, before: '', mine, theirs, who: 'b@example.se' });
  const met = after(
    panelWith(park),
    typed('name', 'Sommarparken'),
    typed('value', '30000'),
    typed('note', 'ny'),
    { kind: 'sent', number: 2, key: 'procurements U-2026-001', changes: [] },
    { kind: 'answered', number: 2, clock: '', answer: { kind: 'conflict', conflicts: [conflict('name', 'Sommarparken', 'Höstparken'), conflict('value', '30000', '25000')] } },
  );

  it('mine is saved over theirs, theirs stays, and what was in no conflict is saved as well', () => {
    const settled = after(met, { kind: 'chosen', column: 'name', choice: 'mine' }, { kind: 'chosen', column: 'value', choice: 'theirs' }, { kind: 'settled' });
    expect(shownChanges(settled)).toEqual([{ column: 'name', before: 'Höstparken', after: 'Sommarparken' }, { column: 'note', before: '', after: 'ny' }]);
    expect([settled.conflicts, textsOf(settled.row ?? park, shownDraft(settled))['value']]).toEqual([[], '25\u00a0000']);
  });

  it('theirs everywhere leaves nothing to save', () => {
    const settled = after(met, typed('note', ''), { kind: 'chosen', column: 'name', choice: 'theirs' }, { kind: 'chosen', column: 'value', choice: 'theirs' }, { kind: 'settled' });
    expect(shownChanges(settled)).toEqual([]);
  });

  it('leaving it keeps what was typed', () => {
    expect(shownChanges(after(met, { kind: 'conflictsLeft' }))).toHaveLength(3);
  });
});

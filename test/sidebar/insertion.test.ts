import { expect, it } from 'vitest';
import { insertionAfter, startInsertion, type InsertionEvent, type InsertionState } from '../../src/sidebar/calculation/state/insertion';
import { insertionFailure } from '../../src/sidebar/calculation/state/insertionFailure';

const after = (...events: InsertionEvent[]): InsertionState => events.reduce(insertionAfter, startInsertion);
const formula = { text: '=MERKOSTNAD(Budget!F6)', refersTo: [{ sheet: 'Budget', cell: 'F6' }] };
const sent = (number: number): InsertionEvent => ({ kind: 'sent', number, formula });
const written = (number: number): InsertionEvent => ({ kind: 'answered', number, insertion: { written: true, sheet: 'Budget', cell: 'B4' } });
const occupied = (number: number): InsertionEvent => ({
  kind: 'answered',
  number,
  insertion: { written: false, sheet: 'Budget', cell: 'B4', occupiedBy: '120 000' },
});

it('a formula is written', () => {
  expect(after(sent(1), written(1))).toEqual({ step: 'written', sheet: 'Budget', cell: 'B4' });
});

it('an occupied cell leads to a question, and yes to a new sending', () => {
  expect(after(sent(1), occupied(1))).toMatchObject({ step: 'occupied', cell: 'B4', occupiedBy: '120 000', formula });
  expect(after(sent(1), occupied(1), sent(2), written(2))).toMatchObject({ step: 'written' });
});

it('no leaves everything as it was', () => {
  expect(after(sent(1), occupied(1), { kind: 'dropped' })).toEqual(startInsertion);
});

it('a second press while the first is under way changes nothing', () => {
  expect(after(sent(1), sent(2))).toMatchObject({ step: 'sending', number: 1 });
});

it('choosing another formula does not forget the one that is under way', () => {
  expect(after(sent(1), { kind: 'dropped' }, written(1))).toMatchObject({ step: 'written' });
});

it('a late or second answer is ignored', () => {
  expect(after(sent(1), written(1), occupied(1))).toMatchObject({ step: 'written' });
  expect(after(sent(1), { kind: 'abandoned' }, sent(2), written(1))).toMatchObject({ step: 'sending', number: 2 });
});

it('a failure keeps the formula for another try', () => {
  expect(after(sent(1), { kind: 'failed', number: 1, message: 'x' })).toMatchObject({ step: 'failed', formula });
});

it.each([
  [new Error('NetworkError: Connection failure due to HTTP 0'), /^Ingen kontakt med kalkylarket/],
  [new Error('Exception: You are trying to edit a protected cell or object.'), /^Cellen är skyddad/],
  [new Error('Exception: The data you entered in cell F1 violates the data validation rules set on this cell.'), /^Cellen tar bara emot/],
  [new Error('ScriptError: Authorization is required to perform that action.'), /^Du saknar behörighet/],
  [new Error('Error: Ingen cell är markerad. Markera en cell.'), /^Ingen cell är markerad/],
  [new Error('Exception: Service error: Spreadsheets'), /^Formeln kunde inte skrivas/],
  [new Error('Bladet finns inte. Markera en annan cell.'), /^Bladet finns inte\. Markera en annan cell\.$/],
  [
    new Error('Error: Formeln räknar med det som står i C6 och kan inte stå där själv. Markera en annan cell och försök igen.'),
    /^Formeln räknar med det som står i C6/,
  ],
  [new Error('Error: Formeln finns redan.'), /^Formeln finns redan\.$/],
  [new Error('Exception: Tjänsten svarar inte på ett tag.'), /^Formeln kunde inte skrivas/],
  [new Error('TypeError: Cannot read properties of undefined (reading ”värde”)'), /^Formeln kunde inte skrivas/],
  [new Error("We're sorry, a server error occurred. Please wait a bit and try again."), /^Formeln kunde inte skrivas/],
  [new Error('Script function not found: askServer'), /^Formeln kunde inte skrivas/],
  [new Error('Failed to fetch'), /^Ingen kontakt med kalkylarket/],
  [new Error('Skriv inte adressen http:// i cellen.'), /^Skriv inte adressen/],
  [new Error(''), /^Formeln kunde inte skrivas/],
  ['strange', /^Formeln kunde inte skrivas/],
])('a failure is told in Swedish: %s', (error, words) => {
  expect(insertionFailure(error)).toMatch(words);
});

import type { Insertion, OccupiedCell, Place, SheetFormula } from '../../../contract/server';

type Sent = { readonly number: number; readonly formula: SheetFormula };

/** Where an insertion stands. */
export type InsertionState =
  | { readonly step: 'ready' }
  | ({ readonly step: 'sending' } & Sent)
  | ({ readonly step: 'occupied'; readonly formula: SheetFormula } & OccupiedCell)
  | ({ readonly step: 'written' } & Place)
  | { readonly step: 'failed'; readonly formula: SheetFormula; readonly message: string }
  | { readonly step: 'abandoned' };

export type InsertionEvent =
  | ({ readonly kind: 'sent' } & Sent)
  | { readonly kind: 'answered'; readonly number: number; readonly insertion: Insertion }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
  /** The user said no, or chose another formula. */
  | { readonly kind: 'dropped' }
  /** The user waits no longer. */
  | { readonly kind: 'abandoned' };

export const startInsertion: InsertionState = { step: 'ready' };

/** What happens to an insertion. One is sent at a time; an answer to another than the last sent is ignored. */
export const insertionAfter = (state: InsertionState, event: InsertionEvent): InsertionState => {
  switch (event.kind) {
    case 'sent':
      return state.step === 'sending' ? state : { step: 'sending', number: event.number, formula: event.formula };
    case 'answered':
      return state.step === 'sending' && state.number === event.number ? afterAnswer(state.formula, event.insertion) : state;
    case 'failed':
      return state.step === 'sending' && state.number === event.number
        ? { step: 'failed', formula: state.formula, message: event.message }
        : state;
    case 'dropped':
      return state.step === 'sending' ? state : startInsertion;
    case 'abandoned':
      return state.step === 'sending' ? { step: 'abandoned' } : state;
  }
};

const afterAnswer = (formula: SheetFormula, insertion: Insertion): InsertionState =>
  insertion.written
    ? { step: 'written', sheet: insertion.sheet, cell: insertion.cell }
    : { step: 'occupied', formula, sheet: insertion.sheet, cell: insertion.cell, occupiedBy: insertion.occupiedBy };

import type { Cell } from './cell';
import { formatNumber } from '../../model/text/formatNumber';
import { quoted } from '../../model/text/quoted';

/** Why a cell cannot be read, in the place of its value: told from a value by its class. */
export class Refusal {
  /** Swedish sentences: what was expected, what stands there, what to do. Never holds an identity number. */
  readonly message: string;
  /** The text must not be shown, kept or logged anywhere. */
  readonly isSecret: boolean;
  constructor(message: string, isSecret = false) {
    this.message = message;
    this.isSecret = isSecret;
  }
}

/**
 * @param expected what the cell should hold, as a noun: `ett belopp i kronor`
 * @param remedy what to do, as sentences
 */
export const refuse = (expected: string, given: Cell, remedy: string): Refusal =>
  new Refusal(`Här ska stå ${expected}, men det står ${described(given)}. ${remedy}`);

const described = (given: Cell): string => {
  if (typeof given === 'string') return quoted(given);
  if (typeof given === 'number') return Number.isFinite(given) ? quoted(formatNumber(given)) : 'inget tal';
  if (typeof given === 'boolean') return given ? 'SANT' : 'FALSKT';
  return given.getFullYear() < 1900 ? 'ett klockslag' : 'ett datum';
};

import { formatNumber } from '../../model/text/formatNumber';
import { splitNumberText } from '../../model/text/splitNumberText';
import type { Cell } from './cell';
import { refuse, type Refusal } from './refusal';

/** What a number of a column must be. Least is 0 everywhere. */
export type NumberForm = {
  /** `ett belopp i kronor` */
  readonly noun: string;
  readonly example: string;
  /** What follows the digits, lower case without spaces, and what they are then multiplied by. */
  readonly units: Readonly<Record<string, number>>;
  readonly most: number;
  /** Decimals that are kept. */
  readonly decimals: number;
  /** What to do about a number above the limit. */
  readonly tooMuch?: (value: number) => string;
};

/** A number as people type it: `22 500 kr`, `1,2 mkr`, `1.250.000`. */
export const readNumberCell = (form: NumberForm, cell: Cell): number | null | Refusal => {
  const writeLike = `Skriv bara talet, till exempel ${form.example}.`;
  if (typeof cell === 'object') return refuse(form.noun, cell, `Ändra cellens format till tal. ${writeLike}`);
  if (typeof cell === 'boolean') return refuse(form.noun, cell, writeLike);
  if (typeof cell === 'string' && cell.trim() === '') return null;
  const value = typeof cell === 'number' ? cell : numberOf(form, cell);
  if (value === 'ambiguous') return refuse(form.noun, cell, 'Punkten kan betyda tusental eller decimaler. Skriv tusental utan punkt, som 22500, och decimaler med komma, som 22,5.');
  if (value === undefined || !Number.isFinite(value)) return refuse(form.noun, cell, writeLike);
  if (value < 0) return refuse(form.noun, cell, `Talet får inte vara negativt. ${writeLike}`);
  if (value > form.most) return refuse(form.noun, cell, form.tooMuch?.(value) ?? `Talet får vara högst ${formatNumber(form.most)}.`);
  const rounded = Number(value.toFixed(form.decimals));
  return form.decimals === 0 && rounded !== value ? refuse(form.noun, cell, `Skriv ett helt tal, till exempel ${form.example}.`) : rounded;
};

const numberOf = ({ units }: NumberForm, text: string): number | 'ambiguous' | undefined => {
  const parts = splitNumberText(withoutThousandPoints(text));
  if (parts === undefined) return undefined;
  if (parts.pointIsAmbiguous) return 'ambiguous';
  const unit = parts.unit.replace(/[ .]/g, '').toLowerCase();
  const factor = unit === '' ? 1 : Object.prototype.hasOwnProperty.call(units, unit) ? units[unit] : undefined;
  return factor === undefined ? undefined : parts.value * factor;
};

/** Two points or commas or more before groups of three can part nothing but thousands. */
const withoutThousandPoints = (text: string): string =>
  text.trim().replace(/^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})(?!\d)/, (grouped) => grouped.replace(/[.,]/g, ''));

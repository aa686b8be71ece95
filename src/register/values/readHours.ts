import type { Cell } from './cell';
import { numberForms } from './numberForms';
import { readNumberCell } from './readNumberCell';
import { refuse, type Refusal } from './refusal';

/** Hours: `1,5`, `1,5 h`, `90 min`, `1:30`. A clock time that the sheet has made of `1:30` is refused: it carries a day. */
export const readHours = (cell: Cell): number | null | Refusal => {
  if (typeof cell === 'object') return refuse('ett antal timmar', cell, 'Ändra cellens format till tal och skriv timmarna med decimaler, till exempel 1,5.');
  const [, hours, minutes] = typeof cell === 'string' ? (/^\s*(\d{1,4}):([0-5]\d)\s*$/.exec(cell) ?? []) : [];
  return readNumberCell(numberForms.hours, hours === undefined ? cell : Number(hours) + Number(minutes) / 60);
};

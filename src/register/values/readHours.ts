import { cellText, type Cell } from './cell';
import { numberForms } from './numberForms';
import { readNumberCell } from './readNumberCell';
import { refuse, type Refusal } from './refusal';

/** Hours: `1,5`, `1,5 h`, `90 min`, `1:30`, also where the sheet has made a clock time of it: one on the day it counts from. */
export const readHours = (cell: Cell): number | null | Refusal => {
  const text = typeof cell === 'number' ? '' : cellText(cell);
  const [, hours, minutes] = /^\s*(?:1899-12-30 )?(\d{1,4}):([0-5]\d)(?::\d\d)?\s*$/.exec(text) ?? [];
  if (hours !== undefined) return readNumberCell(numberForms.hours, Number(hours) + Number(minutes) / 60);
  if (typeof cell === 'object') return refuse('ett antal timmar', cell, 'Ändra cellens format till tal och skriv timmarna med decimaler, till exempel 1,5.');
  return readNumberCell(numberForms.hours, cell);
};

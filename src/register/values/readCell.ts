import type { Column } from '../columns/column';
import { cellText, type Cell } from './cell';
import { numberForms } from './numberForms';
import { readChoice } from './readChoice';
import { readChoices } from './readChoices';
import { readCpv } from './readCpv';
import { readDate } from './readDate';
import { readEmail } from './readEmail';
import { readHours } from './readHours';
import { readId } from './readId';
import { readNumberCell } from './readNumberCell';
import { readOrganisationNumber } from './readOrganisationNumber';
import { readText } from './readText';
import { readVersion } from './readVersion';
import { readYesNo } from './readYesNo';
import { refuseIdentityNumber } from './refuseIdentityNumber';
import type { Refusal } from './refusal';
import type { Value } from './value';

/** Reads a cell of one column: its value, `null` where it is blank, or why it cannot be read. */
export type CellReader = (cell: Cell) => Value | Refusal;

/** How a column's cells are read. Everything but the register's own columns is checked for identity numbers first. */
export const cellReader = (column: Column): CellReader => {
  const read = readerOf(column);
  if (column.kind === 'version' || column.kind === 'time' || column.kind === 'calculated') return read;
  return (cell) => (cell === '' ? null : (refuseIdentityNumber(column.kind, cell) ?? read(cell)));
};

/** One cell of a column, or what a person wrote for it in a form. */
export const readCell = (column: Column, cell: Cell): Value | Refusal => cellReader(column)(cell);

const readerOf = (column: Column): CellReader => {
  switch (column.kind) {
    case 'id':
      return (cell) => readId(undefined, cell);
    case 'reference':
      return (cell) => readId('U', cell);
    case 'version':
      return readVersion;
    case 'text':
    case 'longText':
    case 'person':
    case 'listed':
      return readText;
    case 'email':
      return readEmail;
    case 'date':
      return readDate;
    case 'hours':
      return readHours;
    case 'count':
    case 'amount':
    case 'share': {
      const form = numberForms[column.kind];
      return (cell) => readNumberCell(form, cell);
    }
    case 'yesNo':
      return readYesNo;
    case 'cpv':
      return readCpv;
    case 'organisationNumber':
      return readOrganisationNumber;
    case 'choice':
      return (cell) => readChoice(column.choices, cell);
    case 'choices':
      return (cell) => readChoices(column.choices, cell);
    case 'time':
      return (cell) => cellText(cell).trim() || null;
    case 'calculated':
      return (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null);
  }
};

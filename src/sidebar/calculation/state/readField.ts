import { numberKinds, type NumberKind } from '../../../functions/numberKinds';
import { readAlternative } from '../../../functions/reading/readAlternative';
import { readNumber } from '../../../functions/reading/readNumber';
import { quoted } from '../../../model/text/quoted';
import { Fault } from '../../../functions/texts/fault';
import { expectedNumber } from '../../../functions/reading/numberFaults';
import { withoutLongNumbers } from '../../../model/privacy/personalIdentityNumber';
import { pureShares } from './fieldText';
import type { Field } from './values';

/** What a field says: a value, or what is wrong and what to do about it. */
export type Reading = { readonly read: true; readonly value: number } | { readonly read: false; readonly fault: string };

/** A probability as the field asks for it, in per cent. */
export const percentKind: NumberKind = {
  noun: 'en sannolikhet i procent',
  unit: '%',
  minimum: 0,
  maximum: 100,
  suffixes: { '%': 1, procent: 1 },
  example: '50',
};

/** The horizon: the chart goes month by month. */
const wholeMonths: NumberKind = { ...numberKinds.months, noun: 'ett helt antal månader', minimum: 1 };

export const fieldKinds: Readonly<Record<Field, NumberKind>> = {
  assistanceShare: { ...percentKind, noun: 'en andel i procent' },
  monthlyWage: numberKinds.monthlyWage,
  persons: numberKinds.persons,
  deadweight: percentKind,
  months: wholeMonths,
  hours: numberKinds.hours,
  hourlyCost: numberKinds.hourlyCost,
  boughtServices: numberKinds.cost,
};

const fault = (text: string): { readonly read: false; readonly fault: string } => ({ read: false, fault: text });

/** What a cell of another kind than text and number comes as (see the contract), as the functions would be given it. */
const otherKind = (text: string): Date | boolean | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(text);
  return /^(sant|falskt)$/i.test(text) ? /^sant$/i.test(text) : undefined;
};

/** Reads a number of a kind. */
export const readNumberText = (kind: NumberKind, text: string): Reading => {
  const shown = text.trim();
  if (shown.startsWith('#')) {
    return fault(`Här står felet ${withoutLongNumbers(shown)}, inte ett tal. Rätta cellen i arket, eller skriv till exempel ${kind.example}.`);
  }
  const other = otherKind(shown);
  const value = readNumber(kind, other ?? text);
  if (value === undefined) return fault(`Fyll i ${kind.noun}, till exempel ${kind.example}.`);
  if (value instanceof Fault) {
    const { short, expected, came, remedy } = value.complaint;
    if (other !== undefined) return fault(`Här står ${short}. ${remedy}`);
    return fault(`${came === undefined ? `Ska vara ${expected}` : `Fältet ${came}`}. ${remedy}`);
  }
  return { read: true, value };
};

const number =
  (field: Field) =>
  (text: string): Reading =>
    readNumberText(fieldKinds[field], text);

/** A share that is asked for in per cent. */
export const percentOf =
  (kind: NumberKind) =>
  (text: string): Reading => {
    const reading = readNumberText(kind, text);
    return reading.read ? { read: true, value: reading.value / 100 } : reading;
  };

const isNumberLike = (text: string): boolean => /^\s*[-−+]?\d[\d\s.,]*(%|procent)?\s*$/i.test(text);

/** Reads each field's text. */
export const readField: Readonly<Record<Field, (text: string) => Reading>> = {
  assistanceShare: (text) => {
    if (isNumberLike(text)) return percentOf(fieldKinds.assistanceShare)(text);
    const value = readAlternative(text);
    if (value === undefined) return fault('Inget alternativ är valt. Välj ett av dem, eller skriv en andel.');
    if (!(value instanceof Fault)) return { read: true, value: pureShares[value] };
    const { came } = value.complaint;
    return fault(`${came === undefined ? `Här står ${quoted(text.replace(/[”"]/g, ''))}` : `Fältet ${came}`}. Välj ett av alternativen, eller skriv en andel.`);
  },
  monthlyWage: number('monthlyWage'),
  persons: number('persons'),
  deadweight: percentOf(fieldKinds.deadweight),
  months: (text) => {
    const reading = readNumberText(wholeMonths, text);
    if (!reading.read || Number.isInteger(reading.value)) return reading;
    return fault(`Ska vara ${expectedNumber(wholeMonths)}. Skriv till exempel ${Math.max(1, Math.round(reading.value))}.`);
  },
  hours: number('hours'),
  hourlyCost: number('hourlyCost'),
  boughtServices: number('boughtServices'),
};

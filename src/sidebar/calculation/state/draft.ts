import { mapValues } from '../../../model/mapValues';
import { fieldText } from './fieldText';
import { readField, type Reading } from './readField';
import { startValues, type Field, type Values } from './values';

/** The fields as they stand, letter by letter: nothing that the user types is lost or rewritten. */
export type Draft = Readonly<Record<Field, string>>;

/** The draft that says exactly these values. */
export const draftOf = (values: Values): Draft =>
  mapValues(fieldText, (text, field) => text(values[field]));

export const startDraft: Draft = draftOf(startValues);

/** What is wrong in the fields, by field; empty when every field can be read. */
export type Faults = Readonly<Partial<Record<Field, string>>>;

export type DraftReading = { readonly values: Values | null; readonly faults: Faults };

/** Reads every field. */
export const readDraft = (draft: Draft): DraftReading => {
  const faults: Partial<Record<Field, string>> = {};
  const read = (field: Field): number => {
    const reading: Reading = readField[field](draft[field]);
    if (reading.read) return reading.value;
    faults[field] = reading.fault;
    return startValues[field];
  };
  const values: Values = {
    assistanceShare: read('assistanceShare'),
    monthlyWage: read('monthlyWage'),
    persons: read('persons'),
    deadweight: read('deadweight'),
    months: read('months'),
    hours: read('hours'),
    hourlyCost: read('hourlyCost'),
    boughtServices: read('boughtServices'),
  };
  return { values: Object.keys(faults).length === 0 ? values : null, faults };
};

/** The share of försörjningsstöd that the draft says, whatever the other fields say. */
export const draftShare = (draft: Draft): number | undefined => {
  const reading = readField.assistanceShare(draft.assistanceShare);
  return reading.read ? reading.value : undefined;
};

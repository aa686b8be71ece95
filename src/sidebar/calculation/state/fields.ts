import { budgetInputs } from '../../../register/budgetColumns';
import type { Field } from './values';

/** What a field is called, its unit, and the help that stands behind its question mark. */
export type FieldTexts = { readonly label: string; readonly unit: string; readonly help: string };

export const fieldTexts: Readonly<Record<Field, FieldTexts>> = {
  assistanceShare: {
    label: 'Andel försörjningsstöd',
    unit: '%',
    help: 'Hur stor del av personerna som annars hade haft försörjningsstöd. Resten räknas som aktivitetsstöd. Alltid för upphandlingen som helhet, aldrig per person.',
  },
  monthlyWage: {
    label: budgetInputs.monthlyWage.header,
    unit: 'kr',
    help: 'Heltidslön före skatt. Rapporten räknar med 22 500 kr.',
  },
  persons: {
    label: budgetInputs.persons.header,
    unit: 'st',
    help: 'Hur många som kommer i arbete genom upphandlingen. Merkostnaden 69 600 kr gäller en till tre personer.',
  },
  deadweight: {
    label: budgetInputs.deadweight.header,
    unit: '%',
    help: 'Sannolikheten att personen hade fått arbete även utan kravet (dödvikt). 0 % betyder att hela intäkten beror på kravet.',
  },
  months: {
    label: 'Tidshorisont',
    unit: 'mån',
    help: 'Så många månader i arbete som resultatet räknas på.',
  },
  hours: {
    label: 'Extra timmar',
    unit: 'h',
    help: 'Kommunens extra arbetstid för kravet, från dialog till uppföljning. Rapporten: 116 timmar per upphandling.',
  },
  hourlyCost: {
    label: 'Timkostnad',
    unit: 'kr',
    help: 'Genomsnittlig kostnad för en arbetstimme. Rapporten: 600 kr.',
  },
  boughtServices: {
    label: 'Köpta tjänster',
    unit: 'kr',
    help: 'Tjänster som köps i stället för egen arbetstid, per upphandling.',
  },
};

export const alternativeTexts = {
  label: 'Alternativ utan kravet',
  help: 'Vad personerna annars hade levt på. Försörjningsstöd betalas av kommunen, aktivitetsstöd av Försäkringskassan.',
} as const;

/** What a field is called. */
export const labelOf = (field: Field): string => fieldTexts[field].label;

/** The horizons that are one press away. */
export const usualHorizons = [12, 24, 36, 60] as const;

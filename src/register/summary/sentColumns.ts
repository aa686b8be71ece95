import type { ColumnName } from '../rows/row';
import type { SheetName } from '../sheets';

/** The columns of each sheet that a summary is made from: no names of people, no notes. */
export const sentColumns = {
  procurements: [
    'id', 'name', 'department', 'form', 'industry', 'value', 'requirement', 'reason', 'requiredPlaces', 'agreedPlaces', 'deviation', 'status',
    'plannedStart', 'industryDialogue', 'advertised', 'awarded', 'contractFrom', 'contractTo', 'optionTo', 'matching',
    'assistanceShare', 'monthlyWage', 'subsidyShare', 'deadweight',
  ],
  steps: ['procurement', 'step', 'done', 'buyerHours', 'coordinatorHours', 'clientHours', 'recruiterHours'],
  places: ['procurement', 'place', 'state', 'agreed', 'filled', 'finished', 'outcome', 'stepsUp'],
  dialogue: ['procurement', 'kind', 'booked', 'held', 'agreedPlaces', 'deviation'],
  survey: ['procurement', 'answered', 'attitudeBefore', 'attitudeAfter'],
  assumptions: ['name', 'value', 'unit', 'source', 'checked'],
} as const satisfies { readonly [Sheet in SheetName]?: readonly ColumnName<Sheet>[] };

export type SentSheet = keyof typeof sentColumns;

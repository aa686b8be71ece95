import { stepColumns } from '../../../register/columns/steps';
import { daysBetween, latestDay } from '../../../register/process/days';
import { readCell } from '../../../register/values/readCell';
import { counted } from '../../format';
import type { StepEntry } from './stepEntries';

/** How a step stands, in words and with a sign. */
export type StepState = { readonly tone: 'good' | 'bad' | 'plain'; readonly words: string };

/** How a step stands on a day. Nothing is late in a procurement that has been given up or is over. */
export const stepState = ({ planned, done }: Pick<StepEntry, 'planned' | 'done'>, today: string, rests: boolean): StepState => {
  if (done !== '') return { tone: 'good', words: done === '?' ? 'Klart, okänd dag' : `Klart ${done}` };
  if (planned === '' || planned === '?') return { tone: 'plain', words: 'Inte planerat' };
  const value = readCell(stepColumns.planned, planned);
  const day = typeof value === 'string' ? latestDay(value) : undefined;
  if (rests || day === undefined || day >= today) return { tone: 'plain', words: `Planerat ${planned}` };
  return { tone: 'bad', words: `Försenat ${counted(daysBetween(day, today), 'dag', 'dagar')} (${planned})` };
};

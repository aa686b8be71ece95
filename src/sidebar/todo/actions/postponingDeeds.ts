import type { TodoItem, TodoPostponed } from '../../../contract/todo';
import { longestPostponement, postponementLine, type Postponement } from '../../../register/handover/postponement';
import { addDays, earliestDay } from '../../../register/process/days';
import { columnsOfSheet } from '../../../register/rowSheets';
import { savingDeed, type Deed } from './deed';

/** Whether a matter can be put off: that is written in its row's note. */
export const canBePostponed = ({ sheet }: Pick<TodoItem, 'sheet'>): boolean => 'note' in columnsOfSheet(sheet);

/** The first and the last day to which a matter can be put off. */
const postponableDays = (today: string): { readonly least: string; readonly most: string } => ({
  least: addDays(today, 1),
  most: addDays(today, longestPostponement - 1),
});

/** What is wrong with a postponement that a person wants, by field. */
export const postponementFaults = (until: string, reason: string, today: string): { readonly until: string; readonly reason: string } => {
  const { least, most } = postponableDays(today);
  return {
    until: earliestDay(until) === until && until >= least && until <= most && !Number.isNaN(Date.parse(until)) ? '' : `Skriv en dag från ${least} till ${most}.`,
    reason: reason.trim() === '' ? 'Skriv varför det skjuts upp, så att de andra förstår.' : '',
  };
};

/** A line in the row's note; of a step the planned day moves as well. */
const putOff = (item: TodoItem, postponement: Postponement, words: string, effect: Deed['effect']): Deed => {
  const { sheet, row, rule, matter, fields } = item;
  const planned = rule === 'overdueStep' ? fields.find(({ column }) => column === 'planned') : undefined;
  const line = { column: 'note', before: '', after: postponementLine(matter, postponement), adds: true };
  const changes = planned === undefined ? [line] : [{ column: 'planned', before: planned.text, after: postponement.until }, line];
  return savingDeed({ sheet, id: row, changes }, words, effect);
};

export const postponed = (item: TodoItem, until: string, reason: string, today: string): Deed =>
  putOff(item, { until, reason, written: today }, `Uppskjutet till ${until}.`, 'settles');

/** A later line with the day itself ends a postponement. */
export const takenUp = ({ item }: TodoPostponed, today: string): Deed => ({
  ...putOff(item, { until: today, reason: 'tas upp igen', written: today }, 'Saken tas upp igen.', 'returns'),
  undo: null,
});

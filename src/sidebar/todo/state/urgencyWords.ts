import type { TodoItem } from '../../../contract/todo';
import { counted } from '../../format';
import { ruleActions } from '../actions/ruleActions';

/** From this on weeks, then months, then years say more than days. Days. */
const inWeeks = 21;
const inMonths = 90;
const inYears = 731;

const lengthOf = (days: number): string => {
  if (days < inWeeks) return counted(days, 'dag', 'dagar');
  if (days < inMonths) return counted(Math.floor(days / 7), 'vecka', 'veckor');
  return days < inYears ? counted(Math.floor(days / 30.4), 'månad', 'månader') : counted(Math.floor(days / 365.25), 'år', 'år');
};

/** Why a matter is urgent: how late it is, or how long it has waited; `""` where the register does not tell. */
export const urgencyWords = ({ rule, since, days }: Pick<TodoItem, 'rule' | 'since' | 'days'>): string => {
  if (since === null) return '';
  const isLate = ruleActions[rule].lateness === 'late';
  if (days === 0) return isLate ? 'Skulle vara gjort i dag' : 'Ny i dag';
  return isLate ? `${lengthOf(days)} sent, sedan ${since}` : `Har väntat ${lengthOf(days)}, sedan ${since}`;
};

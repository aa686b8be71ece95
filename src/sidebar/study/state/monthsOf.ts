import { counted } from '../../format';
import { formKinds, readFormNumber } from './formKinds';
import { isBlank, type SituationText } from './studyForm';

/** A situation is of twelve months. */
export const wholeYear = 12;

/** What sums of months may lose in the arithmetic: as in the sheet's own functions. */
const tolerance = 1e-6;

/** How many months a situation's rows are together, each by its share of full time; what cannot be read counts as none. */
export const monthsOf = ({ livelihoods }: SituationText): number =>
  livelihoods.reduce((sum, row) => {
    const months = readFormNumber(formKinds.months, row.months) ?? wholeYear;
    const share = readFormNumber(formKinds.share, row.share) ?? 100;
    return isBlank(row) || typeof months !== 'number' || typeof share !== 'number' ? sum : sum + (months * share) / 100;
  }, 0);

/** `12 av 12 månader` */
export const monthsWords = (months: number): string => `${shown(months)} av ${counted(wholeYear, 'månad', 'månader')}`;

/** What is wrong with a sum of months, in Swedish; `""` where it is a year. */
export const lackingMonths = (months: number): string => {
  const lacking = wholeYear - months;
  if (Math.abs(lacking) <= tolerance) return '';
  const rest = counted(Number(Math.abs(lacking).toFixed(2)), 'månad', 'månader');
  return lacking > 0 ? `${rest} saknas av de tolv. Utan inkomst: lägg till ”ingen ersättning”.` : `${rest} för mycket: raderna ska bli tolv tillsammans.`;
};

const shown = (months: number): string => String(Number(months.toFixed(2))).replace('.', ',');

/** The months that are left of the year, as they are typed; `""` where none are. */
export const lackingIn = (situation: SituationText): string => {
  const lacking = wholeYear - monthsOf(situation);
  return lacking > tolerance ? shown(lacking) : '';
};

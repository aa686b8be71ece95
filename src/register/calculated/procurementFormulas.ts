import { payoff2019Parameters, type Parameter } from '../../model/parameters/payoff2019';
import type { PlaceState } from '../process/placeState';
import type { ColumnName } from '../rows/row';
import type { SheetName } from '../sheets';
import type { CalculatedName } from './calculatedName';

/** The ranges that a formula may count on. */
export type Ranges = {
  /** The procurements' cells in a column, from the header to the last procurement. */
  readonly own: (name: ColumnName<'procurements'>) => string;
  /** A whole column of another sheet. */
  readonly other: <Sheet extends SheetName>(sheet: Sheet, name: ColumnName<Sheet>) => string;
};

type Results = (ranges: Ranges) => string;

/** A column's results, and the columns of which one at least is filled in in a row that has any. */
export type ProcurementFormula = { readonly rowsWith: readonly ColumnName<'procurements'>[]; readonly results: Results };

/** Something is written in the row: an id, or at least a name. */
const isRow = ({ own }: Ranges): string => `((${own('id')}<>"")+(${own('name')}<>"")>0)`;

const ofRow = (results: Results): ProcurementFormula => ({ rowsWith: ['id', 'name'], results });

/** What other sheets say of the procurement: nothing while it has no id. Another name does not make them count again. */
const ofId = (results: Results): ProcurementFormula => ({ rowsWith: ['id'], results: (ranges) => `IF(${ranges.own('id')}="";"";${results(ranges)})` });

/** An assumption of the sheet `Antaganden`; the report's own where it is not there. */
const assumption = ({ other }: Ranges, { name, value }: Parameter): string =>
  `XLOOKUP("${name}";${other('assumptions', 'name')};${other('assumptions', 'value')};${value})`;

const standardHours = (ranges: Ranges): string => assumption(ranges, payoff2019Parameters.hours);

const hours = ({ own, other }: Ranges): string =>
  (['buyerHours', 'coordinatorHours', 'clientHours', 'recruiterHours'] as const)
    .map((role) => `SUMIF(${other('steps', 'procurement')};${own('id')};${other('steps', role)})`)
    .join('+');

/** How many of the procurement's places satisfy each of some conditions, all together. */
const countPlaces = ({ own, other }: Ranges, ...cases: readonly (readonly (readonly [column: 'state' | 'filled' | 'finished', criterion: string])[])[]): string =>
  cases
    .map((conditions) => {
      const pairs = conditions.map(([column, criterion]) => `;${other('places', column)};"${criterion}"`).join('');
      return `COUNTIFS(${other('places', 'procurement')};${own('id')}${pairs})`;
    })
    .join('+');

const state = (named: PlaceState): readonly ['state', string] => ['state', named];
const notState = (named: PlaceState): readonly ['state', string] => ['state', `<>${named}`];
const anything = '<>';

/** The assumptions by name, as the functions take them: the rows that have a value. */
const assumptions = ({ other }: Ranges): string =>
  `FILTER(HSTACK(${other('assumptions', 'name')};${other('assumptions', 'value')});${other('assumptions', 'value')}<>"")`;

/**
 * The income of both alternatives in one call, side by side, and of each row the mean by its shares. What is no wage or
 * no share is told in its row; it must not reach the sum of products, which would fail for every row.
 */
const yearlyIncome: Results = (ranges) => {
  const share = ranges.own('assistanceShare');
  const wage = ranges.own('monthlyWage');
  const { minimum, maximum } = payoff2019Parameters.monthlyWage;
  const isShare = `(ISNUMBER(${share})*(${share}>=0)*(${share}<=1)>0)`;
  const isWage = `((${wage}="")+ISNUMBER(${wage})*(${wage}>=${minimum})*(${wage}<=${maximum})>0)`;
  const sound = `IF(${isShare};${share};0)`;
  const incomes = `KOMMUN_INTAKT(HSTACK("försörjningsstöd";"aktivitetsstöd");IF(${isWage};${wage};"");12;${assumptions(ranges)})`;
  const mean = `MMULT(${incomes}*HSTACK(${sound};1-${sound});VSTACK(1;1))`;
  return `IF(${share}="";"";IF(${isShare}*${isWage}>0;IFERROR(${mean};"rätta bladet Antaganden");"rätta andelen eller månadslönen"))`;
};

/** What stands in the rows of each calculated column of `Upphandlingar`; of a row without a procurement nothing. */
export const procurementFormulas: Readonly<Record<CalculatedName<'procurements'>, ProcurementFormula>> = {
  registeredHours: ofId(hours),
  cost: ofRow((ranges) => {
    const registered = ranges.own('registeredHours');
    const used = `IF(${isRow(ranges)};IF(ISNUMBER(${registered})*(${registered}>0)>0;${registered};${standardHours(ranges)});"")`;
    return `MERKOSTNAD(${used};${assumption(ranges, payoff2019Parameters.hourlyCost)})`;
  }),
  costBasis: ofRow((ranges) => {
    const registered = ranges.own('registeredHours');
    const basis = `IF(ISNUMBER(${registered})*(${registered}>0)>0;"registrerade timmar";"schablon "&${standardHours(ranges)}&" h")`;
    return `IF(${isRow(ranges)};${basis};"")`;
  }),
  yearlyIncome: ofRow(yearlyIncome),
  payback: ofRow(({ own }) => {
    const income = own('yearlyIncome');
    const persons = `IF(${own('agreedPlaces')}="";${own('requiredPlaces')};${own('agreedPlaces')})`;
    // Where the income is a text, that says what is wrong, or nothing.
    return `IF(ISTEXT(${income});${income};PAYBACK_MONTHS(${own('cost')};${income};${persons};${own('deadweight')}))`;
  }),
  // As `hasBeenFilled` and `hasFinished` say it of one place.
  filledPlaces: ofId((ranges) => countPlaces(ranges, [state('tillsatt')], [state('avslutad')], [['filled', anything], notState('tillsatt'), notState('avslutad')])),
  finishedPlaces: ofId((ranges) => countPlaces(ranges, [state('avslutad')], [['finished', anything], notState('avslutad'), notState('avbruten')])),
};

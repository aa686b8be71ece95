import { keysOf } from '../../model/mapValues';
import { outcomeChoices } from '../columns/choices';
import type { PlannedCell } from '../examples/sheetPlan';
import { comparisons } from '../outcomes/comparisons';
import { smallestGroup } from '../outcomes/hiddenGroups';
import { statuses } from '../process/statuses';
import { netMonths } from '../summary/netPoints';
import { column, figure } from './cells';
import { tableLength, type TableName } from './layout';
import { meanings } from './meanings';
import { countForecast, countKnown, forecastFormula, outcomeFormula } from './netFormulas';
import { anyProcurement, hasFinished, isForecast } from './pieces';
import { range } from './ranges';

type Table = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
};

/** Days that are not ahead come first. */
const told = netMonths.filter((months) => months <= 0).length;

const net = (): readonly (readonly PlannedCell[])[] =>
  netMonths.map((months, line) => {
    const day = `=EDATE(TODAY();${months})`;
    if (line > 0) return [day, '', '', months === 0 ? 'I dag.' : ''];
    const known = `="Prognosen bygger på "&${countKnown()}&" av "&${countForecast()}&" upphandlingar."`;
    return [day, forecastFormula(column('net', 'A')), outcomeFormula(column('net', 'A', told), figure('hourlyCost')), known];
  });

const status = (): readonly (readonly PlannedCell[])[] => [
  ...keysOf(statuses).map((name) => {
    const { title } = statuses[name];
    return [title, `=COUNTIFS(${range('procurements', 'id')};${anyProcurement};${range('procurements', 'status')};"${title}")`];
  }),
  ['saknas eller oklar', `=${figure('procurements')}-SUM(${column('status', 'B', tableLength('status') - 1)})`],
];

const outcomes = (): readonly (readonly PlannedCell[])[] => {
  const n = figure('finished');
  return outcomeChoices.map((title) => {
    // Blank, or none of the choices, is the last one: what the others leave.
    const share = title === 'okänt' ? `ROUND(1-SUM(${column('outcomes', 'B', outcomeChoices.length - 1)});9)` : `SUMPRODUCT(${hasFinished()}*(${range('places', 'outcome')}="${title}"))/${n}`;
    return [title, `=IF(${n}<${smallestGroup};"";${share})`];
  });
};

const compared = (): readonly (readonly PlannedCell[])[] => [
  ['Vårt register', `=${figure('toWork')}`, `=${figure('toWorkOrStudies')}`, `="n = "&${figure('finished')}&". Avslutade platser."`],
  ...comparisons.map(({ title, toWork, toWorkOrStudies, n, measure, source }) => [title, toWork ?? '', toWorkOrStudies, `${n === null ? '' : `n = ${n}. `}${measure} ${source}.`]),
];

const placeRows = { required: 'krävda', agreed: 'överenskomna', filled: 'tillsatta', finished: 'avslutade' } as const;

/** The longest first; the cells below the last one stay blank. */
const payback = (): readonly (readonly PlannedCell[])[] => {
  const [name, months] = [range('procurements', 'name'), range('procurements', 'payback')];
  const named = `IF(${name}="";${range('procurements', 'id')};${name})`;
  const found = `IFERROR(FILTER(HSTACK(${named};${months});${isForecast()}*ISNUMBER(${months}));HSTACK("";""))`;
  return [[`=INDEX(SORTN(${found};${tableLength('payback')};0;2;FALSE))`]];
};

/** The tables below the charts, which are drawn from them. */
export const tables: Readonly<Record<TableName, Table>> = {
  meaning: { headings: ['Så räknas nettot', 'Definition', '', ''], rows: meanings },
  net: { headings: ['Ackumulerat netto, kr', 'Prognos', 'Utfall', ''], rows: net() },
  status: { headings: ['Status', 'Upphandlingar'], rows: status() },
  places: {
    headings: ['Platser', 'Antal'],
    rows: keysOf(placeRows).map((name) => [placeRows[name], `=${figure(name)}`]),
  },
  outcomes: { headings: ['Efter platsen', `="Andel av n = "&${figure('finished')}`, '', `Visas när n är minst ${smallestGroup}: färre kan peka ut någon. Fördelas inte på förvaltning, år eller upphandling: där blir grupperna för små.`], rows: outcomes() },
  comparisons: { headings: ['Jämförelse', 'Till arbete', 'Till arbete eller studier', 'Vad det är'], rows: compared() },
  payback: { headings: ['Återbetalning', 'Månader'], rows: payback() },
};

import { foldText } from '../../model/text/foldText';
import { nearestNames } from '../../model/text/nearestNames';
import { formatNumber } from '../../model/text/formatNumber';
import { quoted } from '../../model/text/quoted';
import type { Column } from '../columns/column';
import { settingLists } from '../columns/settingLists';
import { earliestDay, latestDay } from '../process/days';
import type { Value } from '../values/value';
import type { CheckContext, Severity } from './check';

/** A question put to every filled cell of the columns of some kind, in any sheet: what is wrong with it, or nothing. */
export type ColumnRule = {
  readonly severity: Severity;
  readonly check: (value: string | number, column: Column, context: CheckContext) => string | undefined;
};

/** Years; our own limits. The report's longest contract ran for five (line 1511). */
const yearsBack = 15;
const firstDay = '2000-01-01';
const lastDay = '2100-12-31';

const mostPlaces = 100;
const mostHours = 400;

export const columnRules = {
  dateFarAway: {
    severity: 'varning',
    check: (value, { kind }) =>
      kind === 'date' && ((latestDay(String(value)) ?? firstDay) < firstDay || (earliestDay(String(value)) ?? lastDay) > lastDay)
        ? `Datumet ${value} är före 2000 eller efter 2100: kontrollera årtalet.`
        : undefined,
  },
  dateLongAgo: {
    severity: 'varning',
    check: (value, { kind }, { today }) => {
      const day = kind === 'date' ? latestDay(String(value)) : undefined;
      return day !== undefined && day >= firstDay && day < yearsBefore(today, yearsBack)
        ? `Datumet ${value} är mer än ${yearsBack} år gammalt: kontrollera årtalet, eller låt det stå om det stämmer.`
        : undefined;
    },
  },
  shareOutside: {
    severity: 'fel',
    check: (value, { kind }) =>
      kind === 'share' && !(Number(value) >= 0 && Number(value) <= 1) ? `En andel är mellan 0 och 100 %, men här står ${formatNumber(Number(value))}. Skriv till exempel 50 % eller 0,5.` : undefined,
  },
  tooManyPieces: {
    severity: 'varning',
    check: (value, { kind }) =>
      kind === 'count' && Number(value) > mostPlaces ? `${formatNumber(Number(value))} är fler än ${mostPlaces}, och det är ovanligt: rätta talet, eller låt det stå om det stämmer.` : undefined,
  },
  tooManyHours: {
    severity: 'varning',
    check: (value, { kind }) =>
      kind === 'hours' && Number(value) > mostHours
        ? `${formatNumber(Number(value))} timmar för en roll i ett steg är ovanligt mycket: schablonen är 116 för alla elva stegen. Kontrollera talet.`
        : undefined,
  },
  unknownPerson: {
    severity: 'varning',
    check: (value, { kind }, { settings: { people } }) => {
      if (kind !== 'person' || people.length === 0) return undefined;
      const names = people.flatMap(({ name, email }) => (email === null ? [name] : [name, email]));
      return notListed(String(value), names, people.map(({ name }) => name), 'Lägg till personen på bladet Inställningar, annars går inga påminnelser fram.');
    },
  },
  notInList: {
    severity: 'varning',
    check: (value, column, { settings: { lists } }) => {
      if (column.kind !== 'listed' || lists[column.list].length === 0) return undefined;
      const names = lists[column.list];
      return notListed(String(value), names, names, `Välj en i listan, eller lägg till den på bladet Inställningar som ${settingLists[column.list].title}.`);
    },
  },
  unknownProcurement: {
    severity: 'fel',
    check: (value, { kind }, { procurements }) =>
      kind === 'reference' && procurements !== undefined && !procurements.has(String(value))
        ? `Ingen upphandling har id ${quoted(String(value))}. Kopiera id från bladet Upphandlingar.`
        : undefined,
  },
} as const satisfies Readonly<Record<string, ColumnRule>>;

const notListed = (value: string, known: readonly string[], suggested: readonly string[], remedy: string): string | undefined => {
  if (known.some((name) => foldText(name) === foldText(value))) return undefined;
  const [nearest] = nearestNames(value, suggested, 1);
  return `${quoted(value)} finns inte på bladet Inställningar.${nearest === undefined ? '' : ` Menas ${quoted(nearest)}?`} ${remedy}`;
};

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Whether anything is wrong with one cell, whatever else the row holds. */
export const checkValue = (value: Value, column: Column, context: CheckContext): readonly { readonly rule: string; readonly severity: Severity; readonly message: string }[] =>
  value === null
    ? []
    : Object.entries<ColumnRule>(columnRules).flatMap(([rule, { severity, check }]) => {
        const message = check(value, column, context);
        return message === undefined ? [] : [{ rule, severity, message }];
      });

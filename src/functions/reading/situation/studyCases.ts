import type { Situation, StudyCase } from '../../../model/ledger/situation';
import { foldText } from '../../../model/text/foldText';
import { formatNumber } from '../../../model/text/formatNumber';
import { quoted } from '../../../model/text/quoted';
import type { Refusal } from '../../sheetFunction';
import type { SituationRow } from './situationRow';

type Side = 'före' | 'efter';

/** The cases that two ranges describe, before and after; or why they do not go together. */
export const studyCases = (before: readonly SituationRow[], after: readonly SituationRow[]): readonly StudyCase[] | Refusal<Side> => {
  const sides = { before: byCase(before), after: byCase(after) };
  const lacking = onlyIn(sides.before, sides.after, 'före', 'efter') ?? onlyIn(sides.after, sides.before, 'efter', 'före');
  if (lacking !== undefined) return lacking;
  const cases: StudyCase[] = [];
  for (const [key, rows] of sides.before) {
    const rowsAfter = sides.after.get(key) ?? [];
    const persons = personsOf(rows, rowsAfter);
    if (typeof persons !== 'number') return persons;
    cases.push({ name: rows[0]?.caseName ?? '', persons, before: situation(rows), after: situation(rowsAfter) });
  }
  return cases;
};

type ByCase = ReadonlyMap<string, readonly SituationRow[]>;

const byCase = (rows: readonly SituationRow[]): ByCase => {
  const found = new Map<string, SituationRow[]>();
  for (const row of rows) {
    const key = foldText(row.caseName);
    const others = found.get(key);
    if (others === undefined) found.set(key, [row]);
    else others.push(row);
  }
  return found;
};

const onlyIn = (here: ByCase, there: ByCase, hereName: Side, thereName: Side): Refusal<Side> | undefined => {
  for (const [key, [first]] of here) {
    if (there.has(key)) continue;
    const named = first === undefined || first.caseName === '' ? 'ett fall utan namn' : `fallet ${quoted(first.caseName)}`;
    return {
      argument: thereName,
      short: 'inte en livssituation',
      expected: `samma fall som ${hereName}`,
      came: `området har inte ${named}`,
      remedy: `Lägg till rader för fallet, eller rätta namnet i ${hereName} eller ${thereName}.`,
    };
  }
  return undefined;
};

/** How many a case stands for: what its rows say, of which one is enough; 1 where none does. */
const personsOf = (before: readonly SituationRow[], after: readonly SituationRow[]): number | Refusal<Side> => {
  let persons: number | undefined;
  for (const [side, rows] of [['före', before], ['efter', after]] as const) {
    for (const row of rows) {
      if (persons !== undefined && row.persons !== undefined && row.persons !== persons) return otherPersons(side, row.row, row.persons, persons);
      persons ??= row.persons;
    }
  }
  return persons ?? 1;
};

const otherPersons = (argument: Side, row: number, here: number, before: number): Refusal<Side> => ({
  argument,
  short: 'inte en livssituation',
  expected: 'samma antal personer på alla rader i ett fall',
  came: `rad ${row}, kolumnen antal personer, har ${formatNumber(here)} där en annan rad i fallet har ${formatNumber(before)}`,
  remedy: 'Skriv samma antal, eller skriv det på en rad och lämna cellen tom på de andra.',
});

const situation = (rows: readonly SituationRow[]): Situation => ({
  livelihoods: rows.flatMap(({ says }) => ('livelihood' in says ? [says.livelihood] : [])),
  resourceUse: rows.flatMap(({ says }) => ('resourceUse' in says ? [says.resourceUse] : [])),
});

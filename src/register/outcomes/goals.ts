import { keysOf } from '../../model/mapValues';
import { latestDay } from '../process/days';
import { procurementFiles, type ProcurementFile } from '../process/procurementFile';
import { hasReached } from '../process/statuses';
import type { Register } from '../rows/row';

type Goal = {
  /** In Swedish. */
  readonly title: string;
  readonly source: string;
  readonly check: (made: readonly ProcurementFile[], today: string) => { readonly isMet: boolean; readonly finding: string };
};

const leastProcurements = 3;

/** A dialogue that has been held, on a known day or not. */
const held = ({ dialogue }: ProcurementFile, kind: 'bransch' | 'facklig organisation'): boolean =>
  dialogue.some((row) => row.kind === kind && row.held !== null);

/** A date that does not lie ahead. */
const hasBeen = (date: string | null, today: string): boolean => date !== null && (latestDay(date) ?? today) <= today;

const forEach = (made: readonly ProcurementFile[], has: (file: ProcurementFile) => boolean): ReturnType<Goal['check']> => {
  const count = made.filter(has).length;
  return { isMet: made.length > 0 && count === made.length, finding: `${count} av ${made.length} upphandlingar` };
};

const different = (values: readonly (string | number | null)[], singular: string, plural: string): ReturnType<Goal['check']> => {
  const count = new Set(values.filter((value) => value !== null)).size;
  const missing = values.filter((value) => value === null).length;
  const unknown = missing === 0 ? '' : `, ${missing} utan uppgift`;
  return { isMet: count > 1, finding: `${count} ${count === 1 ? singular : plural}${unknown}` };
};

/** The project's goals that the register can answer. */
const goals = {
  procurements: {
    title: `Minst ${leastProcurements} upphandlingar med krav`,
    source: 'Payoff 2019, rad 316–317',
    check: (made) => ({ isMet: made.length >= leastProcurements, finding: `${made.length} ${made.length === 1 ? 'upphandling' : 'upphandlingar'}` }),
  },
  sizes: {
    title: 'Olika stora belopp',
    source: 'Payoff 2019, rad 319',
    check: (made) => different(made.map(({ procurement }) => procurement.value), 'belopp', 'olika belopp'),
  },
  areas: {
    title: 'Olika upphandlingsområden',
    source: 'Payoff 2019, rad 320',
    check: (made) => different(made.map(({ procurement }) => procurement.industry), 'bransch', 'olika branscher'),
  },
  industryDialogue: {
    title: 'Branschdialog i varje upphandling',
    source: 'Payoff 2019, rad 335–337',
    check: (made, today) => forEach(made, (file) => hasBeen(file.procurement.industryDialogue, today) || held(file, 'bransch')),
  },
  unionDialogue: {
    title: 'Facklig dialog i varje upphandling',
    source: 'Payoff 2019, rad 339–340',
    check: (made) => forEach(made, (file) => held(file, 'facklig organisation')),
  },
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof goals;

export type CheckedGoal = {
  readonly goal: GoalName;
  readonly title: string;
  readonly source: string;
  readonly isMet: boolean;
  readonly finding: string;
};

/** The goals as a checklist, over the procurements that have been advertised with a requirement. */
export const checkedGoals = (
  register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue'>,
  today: string,
): readonly CheckedGoal[] => {
  const made = procurementFiles(register).filter(isMade);
  return keysOf(goals).map((goal) => {
    const { title, source, check } = goals[goal];
    return { goal, title, source, ...check(made, today) };
  });
};

const isMade = ({ procurement: { requirement }, status }: ProcurementFile): boolean =>
  (requirement === 'dialogkrav' || requirement === 'skarpt krav' || requirement === 'reserverad upphandling') &&
  status !== undefined &&
  hasReached(status, 'advertised');

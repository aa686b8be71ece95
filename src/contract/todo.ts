import type { RuleName } from '../register/handover/handoverRules';
import type { Postponement } from '../register/handover/postponement';
import type { Role } from '../register/process/roles';
import type { SaveAnswer } from './register';

/** Around this hour the reminders are sent; Google picks the minute. */
export const reminderHour = 7;

/** The sheets whose rows somebody can have something to do with. */
export type TodoSheet = 'procurements' | 'steps' | 'places' | 'dialogue';

/** Somebody on the sheet `Inställningar` with an address. */
export type TodoPerson = { readonly name: string; readonly email: string; readonly roles: readonly Role[] };

/** A column that settles a matter, and its text as it stands; a secret one is `concealed`. */
export type TodoField = { readonly column: string; readonly text: string };

/** Who stands in the roles of a procurement; `""` where nobody does. */
export type TodoTeam = { readonly procurement: string; readonly roles: Readonly<Record<Role, { readonly person: string; readonly deputy: string }>> };

/** A warning, and who is told. */
export type TodoItem = {
  /** The same as long as it is the same matter. */
  readonly key: string;
  readonly rule: RuleName;
  /** What it is called where it is postponed. */
  readonly matter: string;
  readonly procurement: string;
  readonly name: string;
  /** The row that it concerns. */
  readonly sheet: TodoSheet;
  readonly row: string;
  readonly text: string;
  /** `2026-10-08`; `null` where the register does not tell. */
  readonly since: string | null;
  /** Days since then. */
  readonly days: number;
  readonly roles: readonly Role[];
  /** Those who are told, by their place in the list of people. */
  readonly people: readonly number[];
  /** The columns of its row that settle it. */
  readonly fields: readonly TodoField[];
  readonly timesPostponed: number;
};

/** A matter that somebody has put off, and how. */
export type TodoPostponed = { readonly item: TodoItem; readonly postponement: Postponement };

/** A procurement's status, from what stands in the cell (`""` where nothing does) to another. */
export type StatusChange = { readonly procurement: string; readonly from: string; readonly to: string };

/** A status that follows from steps and dates; a person decides. */
export type TodoProposal = StatusChange & { readonly name: string; readonly reasons: readonly string[] };

/** The extra cost of a procurement whose hours are being registered. */
export type TodoCost = { readonly procurement: string; readonly name: string; readonly hours: number; readonly cost: number; readonly explanation: string };

export type TodoCosts = {
  readonly registered: readonly TodoCost[];
  /** Those without hours yet: how many, and what the standard gives for each. */
  readonly standard: { readonly count: number; readonly hours: number; readonly cost: number };
};

/** How the latest reminders went. */
export type ReminderRun = {
  /** `2026-11-22 07:04:11`. */
  readonly time: string;
  readonly sent: number;
  readonly failed: number;
  /** People who have something to do and are told tomorrow. */
  readonly waiting: number;
  /** People who had had their mail of the day before. */
  readonly hadToday: number;
  /** Warnings that nobody answers for. */
  readonly unaddressed: number;
  /** Why it stopped, in Swedish; `""` where it did not. */
  readonly problem: string;
};

export type ReminderState = {
  /** Who turned the daily reminders on, and on which day; `null` where they are off. An account may be `""`. */
  readonly daily: { readonly by: string; readonly since: string } | null;
  readonly latest: ReminderRun | null;
};

/** Everything that the panel `Att göra` shows. */
export type Todo = {
  /** The day that it is reckoned from. */
  readonly today: string;
  /** Why nothing can be said, in Swedish: sheets that cannot be read. */
  readonly problems: readonly string[];
  /** The account; `""` where Google does not say. */
  readonly account: string;
  /** The account's place in the list of people. */
  readonly me: number | null;
  readonly people: readonly TodoPerson[];
  /** Most urgent first. */
  readonly items: readonly TodoItem[];
  /** How many there are in all: a long list is cut. */
  readonly total: number;
  /** Of these, how many nobody answers for. */
  readonly unaddressed: number;
  /** The matter that comes back first comes first. */
  readonly postponed: readonly TodoPostponed[];
  /** Of the procurements in which there is something to do. */
  readonly teams: readonly TodoTeam[];
  /** What is wrong on the sheet `Inställningar`, in Swedish. */
  readonly settings: readonly string[];
  /** How many procurements there are. */
  readonly procurements: number;
  readonly proposals: readonly TodoProposal[];
  readonly costs: TodoCosts;
  readonly reminders: ReminderState;
};

/** Whose list is asked for: the account's own, everybody's, what nobody is told, a role's or a person's (by address). */
export type Whose =
  | { readonly kind: 'mine' }
  | { readonly kind: 'all' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'person'; readonly email: string };

/** What became of going to a row, and whether it is out of sight there: by the sheet's filter, or hidden by hand. A person's own filter view is not known. */
export type SelectedRow =
  | { readonly found: true; readonly sheet: string; readonly row: number; readonly hidden: 'filter' | 'hand' | '' }
  | { readonly found: false; readonly message: string };

/** The questions of the panel `Att göra`. */
export type TodoQuestions = {
  /** Everything that the panel shows, as it is now; of a list that is too long, those asked for first. */
  readTodo: (whose: Whose) => Todo;
  /** Goes to a row in the sheet. */
  selectRow: (sheet: TodoSheet, id: string) => SelectedRow;
  /** Goes to the sheet `Inställningar`. */
  showSettings: () => void;
  acceptStatus: (change: StatusChange) => SaveAnswer;
  remindDaily: () => ReminderState;
  stopReminding: () => ReminderState;
  /** Sends the mails of the day that remain to be sent. */
  sendReminders: () => ReminderState;
};

import type { Todo, Whose } from '../../contract/todo';
import { withPostponed } from '../../register/handover/allWarnings';
import { rests } from '../../register/handover/postponement';
import type { Warning } from '../../register/handover/warning';
import { procurementFiles } from '../../register/process/procurementFile';
import { readReminders } from '../reminders/dailyTrigger';
import { readRegister } from '../register/readRegister';
import { today } from '../clock';
import { itemMaker, todoPeople } from './todoItems';
import { todoCosts } from './todoCosts';
import { todoProposals } from './todoProposals';
import { todoTeams } from './todoTeams';

/** A longer list is not read, and would take long to send. */
const mostItems = 400;
const mostProposals = 50;
const mostCosts = 50;
const mostPostponed = 100;

/**
 * Everything that the panel shows, in one go.
 *
 * @param whose comes first when the list must be cut
 */
export const readTodo = (whose: Whose): Todo => {
  const reading = readRegister();
  const { register, settings, unread, unreadable, wrongSettings } = reading;
  const day = today();
  const account = Session.getActiveUser().getEmail();
  const people = todoPeople(settings);
  const me = people.findIndex(({ email }) => email.toLowerCase() === account.toLowerCase());
  const isReadable = unreadable.length === 0;
  const found = isReadable ? withPostponed(register, day, settings, unread) : [];
  const warnings = found.filter(({ postponement }) => !rests(postponement, day));
  const files = isReadable ? procurementFiles(register, unread) : [];
  const { registered, standard } = todoCosts(files, day);
  const itemOf = itemMaker(register, people, unread);
  const items = cut(warnings, whose, account).map(itemOf);
  return {
    today: day,
    problems: unreadable.map(({ message }) => message),
    account,
    me: me < 0 ? null : me,
    people,
    items,
    total: warnings.length,
    unaddressed: warnings.filter(({ recipients }) => recipients.length === 0).length,
    postponed: found
      .flatMap((warning) => (warning.postponement !== undefined && rests(warning.postponement, day) ? [{ item: itemOf(warning), postponement: warning.postponement }] : []))
      .sort((a, b) => (a.postponement.until < b.postponement.until ? -1 : 1))
      .slice(0, mostPostponed),
    teams: todoTeams(items, register.procurements),
    settings: wrongSettings.map(({ message }) => message),
    procurements: files.length,
    proposals: todoProposals(files, unread, day).slice(0, mostProposals),
    costs: { registered: registered.slice(0, mostCosts), standard },
    reminders: readReminders(account),
  };
};

/** The most urgent, of a long list those asked for first, in the order of urgency. */
const cut = (warnings: readonly Warning[], whose: Whose, account: string): readonly Warning[] => {
  if (warnings.length <= mostItems) return warnings;
  const isAskedFor = belongsTo(whose, account);
  const chosen = new Set(warnings.filter(isAskedFor).slice(0, mostItems));
  for (const warning of warnings) {
    if (chosen.size >= mostItems) break;
    chosen.add(warning);
  }
  return warnings.filter((warning) => chosen.has(warning));
};

const belongsTo = (whose: Whose, account: string): ((warning: Warning) => boolean) => {
  if (whose.kind === 'all') return () => true;
  if (whose.kind === 'nobody') return ({ recipients }) => recipients.length === 0;
  if (whose.kind === 'role') return ({ roles }) => roles.includes(whose.role);
  const address = (whose.kind === 'mine' ? account : whose.email).toLowerCase();
  return ({ recipients }) => recipients.some(({ email }) => email.toLowerCase() === address);
};

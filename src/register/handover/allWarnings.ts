import { keysOf } from '../../model/mapValues';
import { daysBetween } from '../process/days';
import { procurementFiles, type ProcurementFile } from '../process/procurementFile';
import { standing } from '../process/standing';
import type { UnreadCell } from '../process/unreadCell';
import type { Register } from '../rows/row';
import { directory } from '../settings/directory';
import type { Settings } from '../settings/settings';
import { handoverRules, type RuleName } from './handoverRules';
import { mailName } from './mailName';
import { postponements, rests } from './postponement';
import { firstCoordinator, recipients, type Recipient, type Recipients } from './recipients';
import type { Finding, RuleContext } from './rule';
import type { Warning } from './warning';

const ruleNames = keysOf(handoverRules);

type Asked = readonly [
  register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue'>,
  today: string,
  settings: Settings,
  unread?: readonly UnreadCell[],
  rules?: readonly RuleName[],
];

/**
 * What each rule says about the register on a day, most urgent first, but for what has been put off to a later day.
 *
 * @param asked the day as `2026-11-22`; cells in which something stands that could not be read are never warned about as missing
 */
export const allWarnings = (...asked: Asked): readonly Warning[] => withPostponed(...asked).filter(({ postponement }) => !rests(postponement, asked[1]));

/** The same with what has been put off. */
export const withPostponed = (...[register, today, settings, unread = [], rules = ruleNames]: Asked): readonly Warning[] => {
  const context: RuleContext = { today, settings, people: directory(settings.people) };
  const standIn = firstCoordinator(settings.people);
  const warnings: Warning[] = [];
  for (const file of procurementFiles(register, unread)) {
    const stands = standing(file, today);
    let told: Told | undefined;
    for (const rule of rules) {
      const { during, findings } = handoverRules[rule];
      if (!during.includes(stands)) continue;
      for (const finding of findings(file, context)) {
        told ??= { name: mailName(file.procurement.name, file.id), who: recipients(file.procurement, context.people, standIn), notes: notesOf(file) };
        warnings.push(asWarning(rule, file, finding, told, today));
      }
    }
  }
  return warnings.sort(byUrgency);
};

/** What all warnings about a procurement share, worked out when the first comes. */
type Told = { readonly name: string; readonly who: Recipients; readonly notes: ReadonlyMap<string, string> };

const asWarning = (rule: RuleName, file: ProcurementFile, finding: Finding, { name, who, notes }: Told, today: string): Warning => {
  const { id } = file;
  const { title, columns } = handoverRules[rule];
  const subject = finding.subject ?? id;
  const matter = finding.about === undefined ? title : `${title}: ${finding.about}`;
  const putOff = postponements(notes.get(subject) ?? null, matter);
  const postponement = putOff[putOff.length - 1];
  return {
    rule,
    matter,
    procurement: id,
    name,
    subject,
    roles: finding.roles,
    recipients: finding.roles.map((role) => who[role]).filter((recipient): recipient is Recipient => recipient !== undefined),
    text: finding.text,
    since: finding.since ?? null,
    urgency: finding.since === undefined ? 0 : Math.max(0, daysBetween(finding.since, today)),
    key: [rule, id, subject, finding.detail, postponement?.until].filter((part) => part !== undefined).join(':'),
    columns: finding.columns ?? columns,
    postponement,
    timesPostponed: putOff.filter(({ until, written }) => until > written).length,
  };
};

/** The notes of a procurement and its rows, by id. */
const notesOf = ({ procurement, steps, places }: ProcurementFile): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  for (const { id, note } of [...places, ...steps, procurement]) if (id !== null && note !== null) notes.set(id, note);
  return notes;
};

/** Ties by key, so that the order never depends on the order of the rows. */
export const byUrgency = (a: Warning, b: Warning): number => b.urgency - a.urgency || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

import { roleInSentence } from '../../process/roleInSentence';
import type { Recipient } from '../recipients';
import type { Warning } from '../warning';

/** Where the address of the register is put in before the mail is sent: no name has control characters in it. */
export const linkPlaceholder = '\u0001registrets länk\u0001';

/** A warning and in what capacity somebody is told about it. */
export type Matter = { readonly warning: Warning; readonly recipient: Recipient };

export const mailSubject = (count: number): string =>
  count === 1 ? 'Registret över sysselsättningskrav: 1 sak att göra' : `Registret över sysselsättningskrav: ${count} saker att göra`;

/**
 * The mail: each procurement by name, and what to do in it. Nothing of what people wrote but the procurement's name.
 *
 * @param left how many more matters there are than the mail has room for
 */
export const mailText = (matters: readonly Matter[], left: number, interval: number): string => {
  const groups = new Map<string, { readonly name: string; readonly lines: string[] }>();
  for (const { warning, recipient } of matters) {
    const { procurement, name } = warning;
    const group = groups.get(procurement) ?? { name: name === procurement ? name : `${name} (${procurement})`, lines: [] };
    groups.set(procurement, group);
    group.lines.push(`- ${warning.text}${overdue(warning.urgency)}${capacity(recipient)}`);
  }
  return [
    'Hej!',
    'Det här väntar på dig i registret över sysselsättningskrav i upphandlingar.',
    ...[...groups.values()].map(({ name, lines }) => [name, ...lines].join('\n')),
    ...(left > 0 ? [`Därtill ${left} till: de finns under Att göra i registrets sidopanel och kommer i nästa brev.`] : []),
    `Öppna registret: ${linkPlaceholder}`,
    `Det går minst ${interval === 1 ? '1 dag' : `${interval} dagar`} mellan påminnelser om samma sak. Antalet dagar står på bladet Inställningar.`,
  ].join('\n\n');
};

const overdue = (days: number): string => (days === 0 ? '' : days === 1 ? ' (sedan 1 dag)' : ` (sedan ${days} dagar)`);

const capacity = ({ as, role }: Recipient): string => {
  const title = roleInSentence(role);
  if (as === 'person') return '';
  return as === 'deputy'
    ? ` Du får det som ersättare för ${title}.`
    : ` Du får det som samordnare, eftersom varken ${title} eller ersättare går att nå.`;
};

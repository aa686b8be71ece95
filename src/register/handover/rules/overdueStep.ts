import { steps as allSteps } from '../../process/steps';
import { stepTitled } from '../../process/titles';
import { isUnread } from '../../process/unreadCell';
import { overdueSince } from '../due';
import { postponements, rests } from '../postponement';
import type { Finding, Rule } from '../rule';
import { ruleFacts } from '../ruleFacts';

/** A step past its planned date, or put off to a later one. A row that names no step is the coordinator's. */
export const overdueStep: Rule['findings'] = (file, { today, settings }) => {
  const findings: Finding[] = [];
  for (const { id, step, planned, done, note } of file.steps) {
    const since = done === null && planned !== null && !isUnread(file, id, 'done') ? overdueSince(planned, settings.days.overdueStep, today) : undefined;
    if (since === undefined && (done !== null || !isPutOff(note, today))) continue;
    const name = stepTitled(step);
    const what = name === undefined ? 'Ett steg utan namn' : `Steg ${allSteps[name].number}, ${allSteps[name].title},`;
    findings.push({
      subject: id,
      roles: name === undefined ? ['coordinator'] : allSteps[name].roles,
      text: `${what} skulle ha varit klart ${planned ?? ''}: skriv dagen då det blev klart, eller planera om det.`,
      since,
    });
  }
  return findings;
};

const isPutOff = (note: string | null, today: string): boolean => postponements(note, ruleFacts.overdueStep.title).slice(-1).some((last) => rests(last, today));

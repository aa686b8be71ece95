import { earliestDay, latestDay } from '../../process/days';
import type { ProcurementFile } from '../../process/procurementFile';
import { isStepDone } from '../../process/stepDone';
import { hasReached } from '../../process/statuses';
import { isUnread } from '../../process/unreadCell';
import { closeSince, hasCome } from '../due';
import type { Rule } from '../rule';

/** A dialogue with the industry before advertising (Payoff 2019, lines 335-337 and 1640-1644), until the award. */
export const noIndustryDialogue: Rule['findings'] = (file, { today, settings }) => {
  const { procurement, status } = file;
  const { advertised, plannedStart } = procurement;
  if ((status !== undefined && hasReached(status, 'awarded')) || hasCome(procurement.awarded, today)) return [];
  const isAdvertised = (status !== undefined && hasReached(status, 'advertised')) || hasCome(advertised, today);
  if (hasDialogue(file, isAdvertised ? null : advertised)) return [];
  const since = closeSince(advertised ?? plannedStart, settings.days.industryDialogue, today);
  if (isAdvertised) {
    return [
      {
        roles: ['buyer'],
        text: 'Upphandlingen är annonserad utan branschdialog: skriv dialogens dag om den har hållits, annars på bladet Dialog hur branschen får veta om kravet.',
        since,
      },
    ];
  }
  if (since === undefined) return [];
  const begins = hasCome(plannedStart, today) ? 'började' : 'börjar';
  const what = advertised === null ? `Upphandlingsarbetet ${begins}` : 'Upphandlingen annonseras';
  return [
    {
      roles: ['buyer'],
      text: `${what} ${advertised ?? plannedStart ?? ''} och ingen branschdialog är bokad före annonseringen: boka den och skriv dagen.`,
      since,
    },
  ];
};

/** Booked or held, on a known day or not; one that certainly comes after an advertising still ahead is too late. */
const hasDialogue = (file: ProcurementFile, advertising: string | null): boolean => {
  const { procurement, dialogue, steps } = file;
  const last = latestDay(advertising);
  const counts = (date: string | null): boolean => {
    const day = earliestDay(date);
    return date !== null && (day === undefined || last === undefined || day <= last);
  };
  return (
    counts(procurement.industryDialogue) ||
    isUnread(file, file.id, 'industryDialogue') ||
    dialogue.some(({ kind, booked, held }) => kind === 'bransch' && counts(held ?? booked)) ||
    isStepDone(steps, 'industryDialogue')
  );
};

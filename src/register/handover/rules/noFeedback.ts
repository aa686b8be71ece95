import { contractEnd } from '../../process/contractEnd';
import { isStepDone } from '../../process/stepDone';
import { steps as allSteps } from '../../process/steps';
import { stepTitled } from '../../process/titles';
import { overdueSince } from '../due';
import type { Rule } from '../rule';

/** The agreement has ended and nobody has gathered what was learnt (step 10; Payoff 2019, lines 418 and 1781-1783). */
export const noFeedback: Rule['findings'] = ({ procurement, status, steps }, { today, settings }) => {
  const since = overdueSince(contractEnd(procurement) ?? null, settings.days.feedback, today);
  if ((since === undefined && status !== 'finished') || isStepDone(steps, 'feedback')) return [];
  const { number, title } = allSteps.feedback;
  const row = steps.find(({ step }) => stepTitled(step) === 'feedback');
  return [
    {
      subject: row?.id ?? null,
      ...(row === undefined ? { columns: [] } : {}),
      roles: ['buyer', 'coordinator', 'client', 'recruiter'],
      text: `Avtalet är slut men steg ${number}, ${title}, är inte gjort: berätta för varandra vad som gick bra och mindre bra, och skriv dagen i steget.`,
      since,
    },
  ];
};

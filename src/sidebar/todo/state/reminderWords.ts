import { reminderHour, type ReminderRun, type ReminderState } from '../../../contract/todo';
import { counted } from '../../format';
import type { Said } from '../usePresses';
import { unaddressedWords } from './headWords';

const hours = `mellan kl. ${reminderHour} och ${reminderHour + 1}`;

/** The state at the end of the fold's title. */
export const stateWord = ({ daily }: ReminderState): string => (daily === null ? 'av' : 'på, varje dag');

export const stateWords = ({ daily }: ReminderState): string =>
  daily === null
    ? 'Påminnelserna är av: ingen får e-post av sig själv.'
    : `Påminnelserna är på sedan ${daily.since}${daily.by === '' ? '' : `, inställda av ${daily.by}`}. Brev skickas varje dag ${hours}.`;

/** What turning them on means, said beside the button. */
export const whatItMeans = [
  `Varje dag ${hours} får var och en som har något att göra ett brev, högst ett om dagen. Saknas den ansvariga får ersättaren det.`,
  'Google frågar en gång om lov att skicka e-post i ditt namn och att göra det varje dag.',
] as const;

/** How a run went: the numbers, and what to do where something is left. */
export const runWords = ({ sent, failed, waiting, hadToday, unaddressed, problem }: ReminderRun): string => {
  const parts = [
    problem !== '' && `Det avbröts. ${problem}`,
    sent > 0 && `${counted(sent, 'brev skickades', 'brev skickades')}.`,
    failed > 0 && `${counted(failed, 'brev gick inte fram: felet', 'brev gick inte fram: felen')} står på bladet Logg, nytt försök i morgon.`,
    waiting > 0 && `${counted(waiting, 'person väntar', 'personer väntar')} till i morgon: Google tillåter inte fler brev i dag.`,
    sent + failed + waiting === 0 && problem === '' && (hadToday > 0 || unaddressed === 0) && nobody(hadToday),
    unaddressed > 0 && unaddressedWords(unaddressed),
  ];
  return parts.filter(Boolean).join(' ');
};

const nobody = (hadToday: number): string =>
  hadToday === 0
    ? 'Inga brev behövdes: ingen har något nytt att få veta.'
    : `Inga fler brev i dag: ${counted(hadToday, 'person har redan fått sitt', 'personer har redan fått sitt')}.`;

export const latestWords = (run: ReminderRun): string => `Senast ${run.time.slice(0, 10)} kl. ${run.time.slice(11, 16).replace(':', '.')}: ${runWords(run)}`;

export const didRun = ({ latest }: ReminderState): Said | null =>
  latest === null ? null : { tone: latest.problem === '' && latest.failed + latest.unaddressed === 0 ? 'good' : 'bad', text: runWords(latest) };

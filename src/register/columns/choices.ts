import { statuses } from '../process/statuses';
import { steps } from '../process/steps';

/** The titles of a table as the choices of a column. */
const titlesOf = (table: Readonly<Record<string, { readonly title: string }>>): [string, ...string[]] => {
  const [first, ...rest] = Object.values(table).map(({ title }) => title);
  if (first === undefined) throw new Error('a column without choices');
  return [first, ...rest];
};

export const statusChoices = titlesOf(statuses);
export const stepChoices = titlesOf(steps);

/** The form of a procurement. */
export const formChoices = ['engångsköp', 'ramavtal'] as const;

/** What kind of requirement is made. */
export const requirementChoices = ['ej beslutat', 'dialogkrav', 'skarpt krav', 'reserverad upphandling', 'ej lämplig'] as const;

/** The six aspects of social consideration (Payoff 2019, lines 819-849). */
export const considerationChoices = [
  'arbetsrättsliga villkor',
  'arbetsmiljö',
  'sysselsättningsmöjligheter',
  'lika rättigheter och möjligheter',
  'tillgänglighet',
  'rättvis handel',
] as const;

/** Who matches people to places. */
export const matchingChoices = ['AME', 'Innanförskapsakademin', 'Arbetsförmedlingen'] as const;

/** What a place is. */
export const placeChoices = [
  'praktik',
  'lärling',
  'trainee',
  'rehabilitering',
  'anställning med subvention',
  'anställning utan subvention',
] as const;

export const placeStateChoices = ['överenskommen', 'tillsatt', 'avslutad', 'avbruten'] as const;

/** What came after a place (Payoff 2019, lines 1011-1017). */
export const outcomeChoices = [
  'anställning utan subvention',
  'anställning med subvention',
  'studier',
  'eget företag',
  'arbetslös',
  'okänt',
] as const;

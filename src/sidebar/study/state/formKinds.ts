import { numberKinds, type NumberKind } from '../../../functions/numberKinds';
import { readNumber } from '../../../functions/reading/readNumber';
import { livelihoodKinds } from '../../../functions/reading/situation/situationColumns';
import { Fault } from '../../../functions/texts/fault';
import { studyLimits, type StudyLimits } from '../../../register/study/studyLimits';

const percentOf = (noun: string, { minimum, maximum }: StudyLimits, example: string): NumberKind => ({
  noun,
  unit: '%',
  minimum: minimum * 100,
  maximum: maximum * 100,
  suffixes: { '%': 1, procent: 1 },
  example,
});

/** What the number fields of the form take, a situation's as `AKTORSEFFEKT` takes them. Rates are typed in per cent. */
export const formKinds = {
  scale: { noun: 'ett antal personer', unit: 'personer', ...studyLimits.scale, suffixes: numberKinds.persons.suffixes, example: '4' },
  persistence: percentOf('en andel i procent', studyLimits.persistence, '90'),
  discountRate: percentOf('en ränta i procent', studyLimits.discountRate, '3'),
  cost: { ...numberKinds.cost, ...studyLimits.cost },
  persons: numberKinds.persons,
  months: livelihoodKinds.months,
  monthly: livelihoodKinds.amount,
  yearly: numberKinds.yearlyCost,
  share: percentOf('en andel av heltid i procent', numberKinds.share, '50'),
} as const satisfies Record<string, NumberKind>;

export type FormKind = keyof typeof formKinds;

/** A number as it is typed, or in Swedish what is wrong and what to do; `undefined` where nothing is. */
export const readFormNumber = (kind: NumberKind, text: string): number | string | undefined => {
  const read = readNumber(kind, text);
  return read instanceof Fault ? faultWords(read) : read;
};

/** What is wrong in a field. */
export const faultWords = ({ complaint: { came, expected, remedy } }: Fault): string =>
  `${came === undefined ? `Ska vara ${expected}` : `Fältet ${came}`}. ${remedy}`;

import { payoff2019Parameters } from '../model/parameters/payoff2019';
import { formatNumber, hardSpace } from '../model/text/formatNumber';

/** What a number must be to be used as an argument. */
export type NumberKind = {
  /** What it is, after "ska vara": `en månadslön i kronor`. */
  readonly noun: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Units that a text may end with, without spaces, and what the number is then divided by. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** A number as the user would type it. */
  readonly example: string;
  /** What the user probably did when the number is out of bounds: a sentence. */
  readonly hint?: (value: number) => string | undefined;
};

/** Of persons and months, which must be more than nothing: a hundredth is little enough for a part of one. */
const leastPart = 0.01;

/** SEK; no amount in the model comes near it, and nothing computed from it overflows unnoticed. */
export const largestAmount = 1e12;

const kronor = { kr: 1, kronor: 1, sek: 1, ':-': 1, ',-': 1 };
const kronorPerMonth = { ...kronor, 'kr/mån': 1, 'kr/månad': 1, krpermånad: 1 };
const kronorPerYear = { ...kronor, 'kr/år': 1, krperår: 1, krperpersonochår: 1 };
const kronorPerHour = { ...kronor, 'kr/h': 1, 'kr/tim': 1, 'kr/timme': 1, krpertimme: 1 };

export const numberKinds = {
  hours: {
    noun: 'ett antal timmar',
    unit: 'timmar',
    minimum: payoff2019Parameters.hours.minimum,
    maximum: payoff2019Parameters.hours.maximum,
    suffixes: { h: 1, tim: 1, timmar: 1, timme: 1 },
    example: '116',
  },
  hourlyCost: {
    noun: 'en kostnad i kronor per timme',
    unit: 'kr per timme',
    minimum: payoff2019Parameters.hourlyCost.minimum,
    maximum: payoff2019Parameters.hourlyCost.maximum,
    suffixes: kronorPerHour,
    example: '600',
  },
  cost: {
    noun: 'ett belopp i kronor',
    unit: 'kr',
    minimum: 0,
    maximum: largestAmount,
    suffixes: kronor,
    example: '69600',
  },
  signedAmount: {
    noun: 'ett belopp i kronor',
    unit: 'kr',
    minimum: -largestAmount,
    maximum: largestAmount,
    suffixes: kronor,
    example: '69600',
  },
  yearlyIncome: {
    noun: 'en intäkt i kronor per person och år',
    unit: 'kr per person och år',
    minimum: -largestAmount,
    maximum: largestAmount,
    suffixes: kronorPerYear,
    example: '175000',
  },
  yearlyCost: {
    noun: 'en kostnad i kronor per person och år',
    unit: 'kr per person och år',
    minimum: 0,
    maximum: largestAmount,
    suffixes: kronorPerYear,
    example: '15000',
  },
  monthlyWage: {
    noun: 'en månadslön i kronor',
    unit: 'kr per månad',
    minimum: payoff2019Parameters.monthlyWage.minimum,
    maximum: payoff2019Parameters.monthlyWage.maximum,
    suffixes: kronorPerMonth,
    example: '22500',
    hint: (value) =>
      value > payoff2019Parameters.monthlyWage.maximum
        ? 'Är det årslönen? Skriv lönen per månad.'
        : value > 0
          ? 'Är det timlönen, eller lönen i tusental?'
          : undefined,
  },
  monthlyIncome: {
    noun: 'en månadsinkomst i kronor',
    unit: 'kr per månad',
    minimum: 0,
    maximum: 10_000_000,
    suffixes: kronorPerMonth,
    example: '25000',
  },
  months: {
    noun: 'ett antal månader',
    unit: 'månader',
    minimum: leastPart,
    maximum: 600,
    suffixes: { mån: 1, månad: 1, månader: 1 },
    example: '12',
  },
  persons: {
    noun: 'ett antal personer',
    unit: 'personer',
    minimum: leastPart,
    maximum: 1_000_000,
    suffixes: { st: 1, pers: 1, person: 1, personer: 1 },
    example: '3',
  },
  share: {
    noun: 'en andel',
    unit: 'andel',
    minimum: 0,
    maximum: 1,
    suffixes: { '%': 100, procent: 100 },
    example: `50${hardSpace}%`,
    hint: (value) =>
      value > 1 && value <= 100 ? `Skriv ${formatNumber(value)}${hardSpace}% eller ${formatNumber(value / 100)}.` : undefined,
  },
  /** Which years there are figures for depends on what is asked: the function says it. */
  year: {
    noun: 'ett år',
    unit: 'år',
    minimum: -largestAmount,
    maximum: largestAmount,
    suffixes: {},
    example: '2026',
  },
} as const satisfies Record<string, NumberKind>;

export type NumberKindName = keyof typeof numberKinds;

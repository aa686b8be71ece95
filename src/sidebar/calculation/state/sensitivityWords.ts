import { counted, kronor, oneDecimalOf, percent } from '../../format';
import { fieldTexts } from './fields';
import type { Effect, TriedField } from './sensitivity';
import { paybackFigure } from './sentences';

const rounded = (value: number): number => Number(value.toPrecision(3));

const inWords: Readonly<Record<TriedField, (value: number) => string>> = {
  assistanceShare: percent,
  monthlyWage: kronor,
  persons: (value) => counted(value, 'person', 'personer'),
  deadweight: percent,
  hours: (value) => counted(rounded(value), 'h', 'h'),
  hourlyCost: (value) => kronor(rounded(value)),
};

/** An input and its span: `Månadslön 22 500–27 150 kr`. */
export const spanWords = ({ field, low, high }: Effect): string => {
  const [from, to] = [inWords[field](low), inWords[field](high)];
  return `${fieldTexts[field].label} ${low === high ? to : `${withoutUnit(from)}–${field === 'persons' ? withoutUnit(to) : to}`}`;
};

const withoutUnit = (text: string): string => text.replace(/\s\D+$/, '');

/** A payback as it stands at a bar. */
export const barWords = (payback: number | undefined): string => (payback === undefined ? 'ingen' : oneDecimalOf(payback));

/** Which input means most. */
export const mostWords = (effect: Effect): string => {
  const ends = [effect.atLow, effect.atHigh].map((payback) => (payback === undefined ? 'ingen återbetalning' : paybackFigure(payback)));
  return `Mest betyder ${fieldTexts[effect.field].label.toLowerCase()}: ${inWords[effect.field](effect.low)} ger ${ends[0]}, ${inWords[effect.field](effect.high)} ger ${ends[1]}.`;
};

/** The chart for those who do not see it. */
export const tornadoWords = (effects: readonly Effect[], payback: number): string =>
  [
    'Diagram: hur återbetalningen ändras när en förutsättning i taget ändras.',
    `Nu ${paybackFigure(payback)}.`,
    ...effects.map((effect) => `${spanWords(effect)}: ${barWords(effect.atLow)} respektive ${barWords(effect.atHigh)} månader.`),
  ].join(' ');

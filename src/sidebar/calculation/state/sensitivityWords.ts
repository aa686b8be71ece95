import type { Basis } from '../../../model/basis';
import { keysOf } from '../../../model/mapValues';
import { counted, kronor, oneDecimalOf, percent } from '../../format';
import { basisName } from '../basis/state/basisName';
import { fieldTexts } from './fields';
import type { Effect } from './sensitivity';
import { paybackFigure } from './sentences';
import { usualSpans, type TriedField } from './usualSpans';

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
export const spanWords = ({ input, low, high }: Effect): string => {
  const [from, to] = [inWords[input](low), inWords[input](high)];
  return `${fieldTexts[input].label} ${low === high ? to : `${withoutUnit(from)}–${input === 'persons' ? withoutUnit(to) : to}`}`;
};

const withoutUnit = (text: string): string => text.replace(/\s\D+$/, '');

/** A payback as it stands at a bar. */
export const barWords = (payback: number | undefined): string => (payback === undefined ? 'ingen' : oneDecimalOf(payback));

/** Which input means most. */
export const mostWords = (effect: Effect): string => {
  const ends = [effect.paybackLow, effect.paybackHigh].map((payback) => (payback === undefined ? 'ingen återbetalning' : paybackFigure(payback)));
  return `Mest betyder ${fieldTexts[effect.input].label.toLowerCase()}: ${inWords[effect.input](effect.low)} ger ${ends[0]}, ${inWords[effect.input](effect.high)} ger ${ends[1]}.`;
};

/** Which inputs are not among those tried, since their spans go where the basis has no figure. */
export const untriedWords = (effects: readonly Effect[], basis: Basis): string => {
  const untried = keysOf(usualSpans).filter((field) => effects.every(({ input }) => input !== field));
  return untried.length === 0 ? '' : `Inte prövat: ${untried.map((field) => fieldTexts[field].label).join(', ')}. ${basisName(basis)} saknar en uppgift som behövs.`;
};

/** The chart for those who do not see it. */
export const tornadoWords = (effects: readonly Effect[], payback: number): string =>
  [
    'Diagram: hur återbetalningen ändras när en förutsättning i taget ändras.',
    `Nu ${paybackFigure(payback)}.`,
    ...effects.map((effect) => `${spanWords(effect)}: ${barWords(effect.paybackLow)} respektive ${barWords(effect.paybackHigh)} månader.`),
  ].join(' ');

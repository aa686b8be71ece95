import { actors } from '../../../model/ledger/actors';
import { kronor } from '../../format';
import type { Band, FlowEnd } from './bands';

/** Who, or what, a band goes from or to. */
export const endName = (end: FlowEnd, side: 'from' | 'to'): string => {
  if (end === 'value') return side === 'from' ? 'Nytt värde' : 'Förlorat värde';
  return upperFirst(actors[end]);
};

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `mindre försörjningsstöd 118 000 kr, mer kommunalskatt 40 000 kr`; what goes the other way is said to be taken off. */
export const partWords = ({ parts }: Band): string =>
  [...parts]
    .sort((one, other) => other.amount - one.amount)
    .map(({ words, amount }) => (amount < 0 ? `minus ${words} ${kronor(-amount)}` : `${words} ${kronor(amount)}`))
    .join(', ');

/** The picture in words: its largest changes. */
export const flowsInWords = (bands: readonly Band[]): string => {
  const largest = [...bands].sort((one, other) => other.amount - one.amount).slice(0, 3);
  return `Hur pengarna går annorlunda mellan aktörerna. Störst: ${largest.map((band) => `${lowerFirst(betweenWords(band))} ${kronor(band.amount)}`).join('; ')}.`;
};

/** `Från individen till kommunen` */
export const betweenWords = ({ from, to }: Band): string => `Från ${lower(from, 'from')} till ${lower(to, 'to')}`;

const lower = (end: FlowEnd, side: 'from' | 'to'): string => (end === 'value' ? endName(end, side).toLowerCase() : actors[end]);

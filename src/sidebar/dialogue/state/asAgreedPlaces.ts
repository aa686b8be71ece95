import type { Dialogue, Procurement } from '../../../register/rows/row';
import type { Change } from '../../file/state/rowAfter';

type Use = {
  /** What is written in the procurement. */
  readonly changes: readonly Change[];
  /** The reason must be written in the dialogue first. */
  readonly lacksReason: boolean;
  /** What else the press writes, in Swedish; `""` for nothing. */
  readonly also: string;
};

/** A dialogue's places as the procurement's agreed ones; `undefined` where there is nothing to write. */
export const asAgreedPlaces = ({ agreedPlaces, deviation }: Dialogue, procurement: Procurement): Use | undefined => {
  if (agreedPlaces === null || agreedPlaces === procurement.agreedPlaces) return undefined;
  const number = { column: 'agreedPlaces', text: String(agreedPlaces) };
  const isShort = procurement.requiredPlaces !== null && agreedPlaces < procurement.requiredPlaces;
  if (!isShort) return { changes: [number], lacksReason: false, also: '' };
  if (deviation === null) return { changes: [], lacksReason: true, also: '' };
  const reason = { column: 'deviation', text: deviation };
  const stands = procurement.deviation;
  const also = stands === null ? 'Skriver också skälet i upphandlingens Avvikelse, skäl.' : stands === deviation ? '' : `Ersätter upphandlingens skäl ”${stands}” med dialogens.`;
  return { changes: stands === deviation ? [number] : [number, reason], lacksReason: false, also };
};

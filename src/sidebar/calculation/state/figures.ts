import type { Basis } from '../../../model/basis';
import { ifKnown, type Missing } from './missing';
import { municipalResult, societalResult, type PartyResult } from './result';
import type { Values } from './values';

/** All that the panel shows of some values on a basis. A party's figures may lack what the other's do not need. */
export type Figures = {
  readonly values: Values;
  readonly basis: Basis;
  readonly municipal: PartyResult | Missing;
  readonly societal: PartyResult | Missing;
};

export const figuresOf = (values: Values, basis: Basis): Figures => ({
  values,
  basis,
  municipal: ifKnown(() => municipalResult(values, basis)),
  societal: ifKnown(() => societalResult(values, basis)),
});

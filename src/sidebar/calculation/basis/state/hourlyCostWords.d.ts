import { type Basis } from '../../../../model/basis';
import type { Values } from '../../state/values';
/** That the hourly cost is still the report's, on the rules of a year: these have none. `""` where it is not, or costs nothing. */
export declare const hourlyCostWords: ({ hours, hourlyCost }: Values, basis: Basis) => string;

import { payoff2019 } from '../../../../model/assumptions';
import { isRuleBasis, type Basis } from '../../../../model/basis';
import { kronor } from '../../../format';
import type { Values } from '../../state/values';

/** That the hourly cost is still the report's, on the rules of a year: these have none. `""` where it is not, or costs nothing. */
export const hourlyCostWords = ({ hours, hourlyCost }: Values, basis: Basis): string =>
  isRuleBasis(basis) && hours > 0 && hourlyCost === payoff2019.hourlyCost
    ? `${kronor(hourlyCost)} är rapportens timkostnad 2019: skriv er egen under Merkostnad.`
    : '';

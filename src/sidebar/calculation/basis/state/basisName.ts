import { defaultBasis } from '../../../../functions/bases';
import { isRuleBasis, type Basis } from '../../../../model/basis';

/** What a basis is called: `Östersund 2026`, as a formula names it. */
export const basisName = (basis: Basis): string => (isRuleBasis(basis) ? basis.name : defaultBasis);

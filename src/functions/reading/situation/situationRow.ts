import type { Livelihood, ResourceUse } from '../../../model/ledger/situation';

/** A row of a range that describes situations. */
export type SituationRow = {
  /** From 1, in the range. */
  readonly row: number;
  /** The case that it belongs to, as typed; `""` where there is one alone. */
  readonly caseName: string;
  /** Undefined where another row of the case says it, or none does and the case is one person. */
  readonly persons: number | undefined;
  readonly says: { readonly livelihood: Livelihood } | { readonly resourceUse: ResourceUse };
};

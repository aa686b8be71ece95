import type { Role } from '../../process/roles';

/** A value that is probably a slip of the pen. */
export type Doubt = {
  readonly subject?: string | null;
  /** The column, as it is called in the code. */
  readonly column: string;
  /** Those who keep the column. */
  readonly roles: readonly Role[];
  readonly text: string;
};

import type { Columns } from '../columns/column';
import type { NameOf } from '../rows/columnsByName';
import type { Finding } from './check';

/** One finding where something is wrong, none where it is not. */
export const findingIf = <All extends Columns>(isWrong: boolean, column: NameOf<All>, message: string): readonly Finding<All>[] =>
  isWrong ? [{ column, message }] : [];

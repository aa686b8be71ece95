import type { Zone } from '@odoo/o-spreadsheet';
import type { Speaker } from '../speaker';

/** What somebody did to the content of cells. Rows and columns from 0, as the engine counts. */
export type CellEdit = {
  readonly sheetId: string;
  /** The smallest block around all cells that it touched. */
  readonly zone: Zone;
  /** For one cell only: what it holds now and what it held, as text. */
  readonly value?: string;
  readonly oldValue?: string;
  /** Who did it. What the script shows of it is shown to them. */
  readonly by: Speaker;
};

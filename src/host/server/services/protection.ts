import type { Protection } from '../../../google/services';
import { dispatchOwn, type SheetProtection } from '../../engine/added/commands';
import { addedGetters } from '../../engine/added/getters';
import type { Execution } from './execution';

const protectionOf = ({ engine }: Execution, sheetId: string): SheetProtection | undefined =>
  addedGetters(engine.model.getters).getSheetProtection(sheetId);

/** The protection of a whole sheet. */
export class EmulatedProtection implements Protection {
  readonly [Symbol.toStringTag] = 'Protection';
  readonly #run: Execution;
  readonly #sheetId: string;

  constructor(run: Execution, sheetId: string) {
    this.#run = run;
    this.#sheetId = sheetId;
    if (protectionOf(run, sheetId) === undefined) this.#change({});
  }

  /** The protection that a sheet has, if it has one. */
  static of(run: Execution, sheetId: string): EmulatedProtection[] {
    return protectionOf(run, sheetId) === undefined ? [] : [new EmulatedProtection(run, sheetId)];
  }

  getDescription(): string {
    this.#run.meter.read();
    return protectionOf(this.#run, this.#sheetId)?.description ?? '';
  }

  setDescription(description: string): Protection {
    return this.#change({ description: String(description) });
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.#change({ warningOnly: warningOnly === true });
  }

  #change(change: Partial<SheetProtection>): Protection {
    this.#run.meter.write();
    const before = protectionOf(this.#run, this.#sheetId) ?? { description: '', warningOnly: false, owner: this.#run.who };
    dispatchOwn(this.#run.engine.model.dispatch, { type: 'PROTECT_SHEET', sheetId: this.#sheetId, ...before, ...change });
    return this;
  }
}

/** @throws Google's error if somebody else has protected the sheet, and not with a warning only */
export const requireEditable = (run: Execution, sheetId: string): void => {
  const protection = protectionOf(run, sheetId);
  if (protection === undefined || protection.warningOnly || protection.owner === run.who) return;
  throw new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
};

import type { ProtectionType, SpreadsheetApp } from '../../../google/services';

/** A value of Google's enumeration: as text it is its name. */
class EmulatedProtectionType implements ProtectionType {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  get [Symbol.toStringTag](): string {
    return this.#name;
  }
}

const sheetType = new EmulatedProtectionType('SHEET');

class EmulatedProtectionTypes {
  readonly [Symbol.toStringTag] = 'ProtectionType';

  get SHEET(): ProtectionType {
    return sheetType;
  }
}

/** Of the kinds of protection, those that the host has. */
export const protectionTypes: SpreadsheetApp['ProtectionType'] = new EmulatedProtectionTypes();

/** @throws Google's error if it is not the protection of a whole sheet that is asked for */
export const requireSheetType = (type: ProtectionType): void => {
  if (type !== sheetType) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getProtections.");
};

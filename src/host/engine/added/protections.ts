import { CorePlugin, type WorkbookData } from '@odoo/o-spreadsheet';
import type { AddedCommand, SheetProtection } from './commands';
import { readField, writeField } from './sheetField';

type State = { protections: Record<string, SheetProtection | undefined> };

export type ProtectionGetters = { readonly getSheetProtection: (sheetId: string) => SheetProtection | undefined };

const field = 'protection';

/** Protections of whole sheets, which the engine lacks: part of the shared workbook, gone with their sheet. */
export class ProtectionsPlugin extends CorePlugin<State> {
  static override getters = ['getSheetProtection'];
  protections: State['protections'] = {};

  getSheetProtection(sheetId: string): SheetProtection | undefined {
    return this.protections[sheetId];
  }

  override handle(command: AddedCommand): void {
    if (command.type === 'PROTECT_SHEET' && this.getters.tryGetSheet(command.sheetId) !== undefined) {
      const { description, warningOnly, owner } = command;
      this.history.update('protections', command.sheetId, { description, warningOnly, owner });
    } else if (command.type === 'DELETE_SHEET') {
      this.history.update('protections', command.sheetId, undefined);
    }
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const { description, warningOnly, owner } = readField(sheet, field);
      if (typeof description !== 'string' || typeof warningOnly !== 'boolean' || typeof owner !== 'string') continue;
      this.protections[sheet.id] = { description, warningOnly, owner };
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) writeField(sheet, field, this.protections[sheet.id] ?? {});
  }
}

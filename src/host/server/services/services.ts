import type { DataValidationBuilder, Services, Spreadsheet, SpreadsheetApp, Ui } from '../../../google/services';
import { EmulatedCharts } from './chartType';
import type { Execution } from './execution';
import { EmulatedCacheService } from './cache';
import { EmulatedHtmlService } from './htmlOutput';
import { EmulatedLockService } from './lock';
import { EmulatedMailApp } from './mail';
import { EmulatedPropertiesService } from './properties';
import { protectionTypes } from './protectionType';
import { EmulatedSession } from './session';
import { EmulatedSpreadsheet } from './spreadsheet';
import { EmulatedScriptApp } from './triggers';
import { EmulatedUi } from './ui';
import { EmulatedDataValidationBuilder } from './validationBuilder';

class EmulatedSpreadsheetApp implements SpreadsheetApp {
  readonly [Symbol.toStringTag] = 'SpreadsheetApp';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  get ProtectionType(): SpreadsheetApp['ProtectionType'] {
    return protectionTypes;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return new EmulatedSpreadsheet(this.#run);
  }
  getUi(): Ui {
    return new EmulatedUi(this.#run);
  }
  newDataValidation(): DataValidationBuilder {
    return new EmulatedDataValidationBuilder();
  }
  /** Writes are applied at once here, so there is nothing left to do but to count it. */
  flush(): void {
    this.#run.meter.flush();
  }
}

/** Every service of the slice, for one execution. A service declared but not emulated does not compile. */
export const emulatedServices = (run: Execution): Services => ({
  SpreadsheetApp: new EmulatedSpreadsheetApp(run),
  HtmlService: new EmulatedHtmlService(run),
  LockService: new EmulatedLockService(run),
  Session: new EmulatedSession(run),
  PropertiesService: new EmulatedPropertiesService(run),
  CacheService: new EmulatedCacheService(run),
  MailApp: new EmulatedMailApp(run),
  ScriptApp: new EmulatedScriptApp(run),
  Charts: new EmulatedCharts(),
});

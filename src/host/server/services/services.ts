import type { Services, Spreadsheet, SpreadsheetApp, Ui } from '../../../google/services';
import type { Execution } from './execution';
import { EmulatedSpreadsheet } from './spreadsheet';
import { EmulatedHtmlService, EmulatedUi } from './ui';

class EmulatedSpreadsheetApp implements SpreadsheetApp {
  readonly [Symbol.toStringTag] = 'SpreadsheetApp';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new EmulatedSpreadsheet(this.#run);
  }
  getUi(): Ui {
    return new EmulatedUi(this.#run);
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
});

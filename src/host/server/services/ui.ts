import type { HtmlOutput, Menu, Ui } from '../../../google/services';
import type { MenuEntry } from '../../engine/protocol';
import type { Execution } from './execution';
import { pageOf } from './htmlOutput';
import { requirePermission } from './requirePermission';

class EmulatedMenu implements Menu {
  readonly [Symbol.toStringTag] = 'Menu';
  readonly #items: MenuEntry[] = [];
  readonly #run: Execution;
  readonly #caption: string;

  constructor(run: Execution, caption: string) {
    this.#run = run;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): Menu {
    this.#items.push({ caption, functionName });
    return this;
  }

  addSeparator(): Menu {
    const last = this.#items.pop();
    if (last !== undefined) this.#items.push({ ...last, separator: true });
    return this;
  }

  addToUi(): void {
    this.#run.meter.other();
    this.#run.effects.push({ kind: 'menu', caption: this.#caption, items: [...this.#items] });
  }
}

export class EmulatedUi implements Ui {
  readonly [Symbol.toStringTag] = 'Ui';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  createMenu(caption: string): Menu {
    return new EmulatedMenu(this.#run, caption);
  }

  showSidebar(output: HtmlOutput): void {
    requirePermission(this.#run, 'Ui.showSidebar', 'script.container.ui');
    this.#run.meter.other();
    const { title, html } = pageOf(output, 'showSidebar');
    this.#run.effects.push({ kind: 'sidebar', title, html });
  }

  showModalDialog(output: HtmlOutput, title: string): void {
    requirePermission(this.#run, 'Ui.showModalDialog', 'script.container.ui');
    if (typeof title !== 'string') throw new Error("The parameters don't match the method signature for Ui.showModalDialog.");
    this.#run.meter.other();
    this.#run.effects.push({ kind: 'dialog', ...pageOf(output, 'showModalDialog'), title });
  }
}

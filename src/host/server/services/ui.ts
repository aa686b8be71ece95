import type { HtmlOutput, HtmlService, Menu, Ui } from '../../../google/services';
import type { Effect, MenuEntry } from '../../engine/protocol';
import type { Execution } from './execution';

/** A page made from a file of the script project. */
export class EmulatedHtmlOutput implements HtmlOutput {
  readonly [Symbol.toStringTag] = 'HtmlOutput';
  readonly #html: string;
  #title = '';

  constructor(html: string) {
    this.#html = html;
  }

  /** The page as a sidebar; an error if it is no page of ours. */
  static asSidebar(output: HtmlOutput): Effect {
    if (!(output instanceof EmulatedHtmlOutput)) {
      throw new Error('The parameters do not match the method signature for showSidebar.');
    }
    return { kind: 'sidebar', title: output.#title, html: output.#html };
  }

  setTitle(title: string): HtmlOutput {
    this.#title = title;
    return this;
  }
}

export class EmulatedHtmlService implements HtmlService {
  readonly [Symbol.toStringTag] = 'HtmlService';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    this.#run.meter.other();
    const html = this.#run.htmlFile(filename);
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new EmulatedHtmlOutput(html);
  }
}

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
    this.#run.meter.other();
    this.#run.effects.push(EmulatedHtmlOutput.asSidebar(output));
  }
}

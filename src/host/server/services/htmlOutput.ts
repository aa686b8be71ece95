import type { HtmlOutput, HtmlService } from '../../../google/services';
import type { Page } from '../../engine/protocol';
import type { Execution } from './execution';

const pixels = (value: number): number => {
  if (!Number.isInteger(value) || value < 0) throw new Error("The parameters don't match the method signature: a number of pixels was expected.");
  return value;
};

/** A page for the sidebar or a dialog. */
class EmulatedHtmlOutput implements HtmlOutput {
  readonly [Symbol.toStringTag] = 'HtmlOutput';
  #page: Page;

  constructor(html: string) {
    this.#page = { title: '', html, width: null, height: null };
  }

  static pageOf(output: HtmlOutput, method: string): Page {
    if (!(output instanceof EmulatedHtmlOutput)) throw new Error(`The parameters do not match the method signature for ${method}.`);
    return output.#page;
  }

  getContent(): string {
    return this.#page.html;
  }
  setTitle(title: string): HtmlOutput {
    return this.#with({ title });
  }
  append(addedContent: string): HtmlOutput {
    if (typeof addedContent !== 'string') throw new Error("The parameters don't match the method signature for HtmlService.HtmlOutput.append.");
    return this.#with({ html: this.#page.html + addedContent });
  }
  setWidth(width: number): HtmlOutput {
    return this.#with({ width: pixels(width) });
  }
  setHeight(height: number): HtmlOutput {
    return this.#with({ height: pixels(height) });
  }

  #with(more: Partial<Page>): HtmlOutput {
    this.#page = { ...this.#page, ...more };
    return this;
  }
}

/** What a page of ours holds. @throws Google's error about the method if it is none */
export const pageOf = EmulatedHtmlOutput.pageOf;

export class EmulatedHtmlService implements HtmlService {
  readonly [Symbol.toStringTag] = 'HtmlService';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  createHtmlOutput(html: string): HtmlOutput {
    if (typeof html !== 'string') throw new Error("The parameters don't match the method signature for HtmlService.createHtmlOutput.");
    this.#run.meter.other();
    return new EmulatedHtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    this.#run.meter.other();
    const html = this.#run.htmlFile(filename);
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new EmulatedHtmlOutput(html);
  }
}

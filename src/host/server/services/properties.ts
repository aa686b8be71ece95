import type { Properties, PropertiesService } from '../../../google/services';
import type { Execution } from './execution';

/** Google's limits: 9 KB a value, 500 KB in all. */
const mostBytesOfValue = 9 * 1024;
const mostBytes = 500 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text);

class EmulatedProperties implements Properties {
  readonly [Symbol.toStringTag] = 'Properties';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getProperty(key: string): string | null {
    this.#run.meter.read();
    const { properties } = this.#run.engine.own.state;
    return (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? null;
  }

  setProperty(key: string, value: string): Properties {
    this.#run.meter.write();
    const { own } = this.#run.engine;
    const [name, text] = [String(key), String(value)];
    if (bytes(text) > mostBytesOfValue) throw new Error('Argument too large: value');
    const others = Object.entries(own.state.properties).filter(([other]) => other !== name);
    const size = [...others, [name, text]].flat().reduce((sum, part) => sum + bytes(part), 0);
    if (size > mostBytes) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    own.change({ kind: 'property', key: name, value: text });
    return this;
  }
}

export class EmulatedPropertiesService implements PropertiesService {
  readonly [Symbol.toStringTag] = 'PropertiesService';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getDocumentProperties(): Properties {
    return new EmulatedProperties(this.#run);
  }
}

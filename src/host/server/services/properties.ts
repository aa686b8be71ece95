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

  getProperties(): { [key: string]: string } {
    this.#run.meter.read();
    return this.#run.engine.own.state.properties;
  }

  setProperty(key: string, value: string): Properties {
    return this.#set([[key, value]]);
  }

  setProperties(properties: { [key: string]: string }): Properties {
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
      throw new Error("The parameters don't match the method signature for PropertiesService.Properties.setProperties.");
    }
    return this.#set(Object.entries(properties));
  }

  deleteProperty(key: string): Properties {
    this.#run.meter.write();
    this.#run.engine.own.change({ kind: 'propertyDeleted', key: String(key) });
    return this;
  }

  /** All of them or, if they are too large, none. */
  #set(given: readonly (readonly [string, string])[]): Properties {
    this.#run.meter.write();
    const { own } = this.#run.engine;
    const values = Object.fromEntries(given.map(([key, value]) => [String(key), String(value)]));
    if (Object.values(values).some((value) => bytes(value) > mostBytesOfValue)) throw new Error('Argument too large: value');
    const others = Object.entries(own.state.properties).filter(([key]) => !Object.hasOwn(values, key));
    const size = [...others, ...Object.entries(values)].flat().reduce((sum, part) => sum + bytes(part), 0);
    if (size > mostBytes) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    own.change({ kind: 'properties', values });
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

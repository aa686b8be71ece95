import type { Cache, CacheService } from '../../../google/services';
import type { OwnPart } from '../own/ownPart';
import type { Execution } from './execution';

/** Google's limits: 250 characters a key, 100 KB a value, six hours. */
const longestKey = 250;
const mostBytes = 100 * 1024;
const longestTime = 21_600;

type Kept = { readonly value: string; readonly until: number };

/** What each workbook remembers, for as long as the host runs. */
const caches = new WeakMap<OwnPart, Map<string, Kept>>();

class EmulatedCache implements Cache {
  readonly [Symbol.toStringTag] = 'Cache';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  get(key: string): string | null {
    this.#run.meter.read();
    const kept = this.#kept().get(key);
    return kept === undefined || kept.until < Date.now() ? null : kept.value;
  }

  put(key: string, value: string, expirationInSeconds: number): void {
    if (typeof key !== 'string' || typeof value !== 'string') throw new Error("The parameters don't match the method signature for CacheService.Cache.put.");
    if (key.length > longestKey) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > mostBytes) throw new Error('Argument too large: value');
    if (!(expirationInSeconds > 0 && expirationInSeconds <= longestTime)) throw new Error('Invalid argument: expirationInSeconds');
    this.#run.meter.write();
    this.#kept().set(key, { value, until: Date.now() + expirationInSeconds * 1000 });
  }

  #kept(): Map<string, Kept> {
    const { own } = this.#run.engine;
    const kept = caches.get(own) ?? new Map<string, Kept>();
    caches.set(own, kept);
    return kept;
  }
}

export class EmulatedCacheService implements CacheService {
  readonly [Symbol.toStringTag] = 'CacheService';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getDocumentCache(): Cache {
    return new EmulatedCache(this.#run);
  }
}

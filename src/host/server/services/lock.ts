import type { Lock, LockService } from '../../../google/services';
import type { Execution } from './execution';

class EmulatedLock implements Lock {
  readonly [Symbol.toStringTag] = 'Lock';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  waitLock(timeoutInMillis: number): void {
    if (typeof timeoutInMillis !== 'number') throw new Error("The parameters don't match the method signature for LockService.Lock.waitLock.");
    this.#run.meter.other();
    this.#run.engine.own.lock.take(this.#run);
  }

  releaseLock(): void {
    this.#run.meter.other();
    this.#run.engine.own.lock.release(this.#run);
  }
}

export class EmulatedLockService implements LockService {
  readonly [Symbol.toStringTag] = 'LockService';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getDocumentLock(): Lock {
    return new EmulatedLock(this.#run);
  }
}

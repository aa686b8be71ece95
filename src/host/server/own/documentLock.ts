/**
 * The lock of a document: one execution holds it, everybody else waits. Executions do not run at the same time here,
 * but one can be started from inside another; what the outer one holds, it holds for as long as the inner one could
 * wait, so the inner one need not.
 */
export class DocumentLock {
  private holder: object | undefined;

  /** @throws Google's error if another execution holds it */
  take(execution: object): void {
    if (this.holder !== undefined && this.holder !== execution) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
    this.holder = execution;
  }

  /** Lets go of it; nothing happens if the execution does not hold it. */
  release(execution: object): void {
    if (this.holder === execution) this.holder = undefined;
  }
}

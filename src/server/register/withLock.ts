import type { Lock } from '../../google/services';

/** As long as a person may be kept waiting for the others. */
const patience = 20_000;

/**
 * Does something while nobody else in this document does the like. What is written inside is read back, or flushed,
 * before it ends.
 *
 * @throws an error in Swedish when the others do not finish in time; nothing has been done then
 */
export const withLock = <Result>(work: () => Result): Result => {
  const lock = takeLock();
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};

/**
 * The same for the last thing that an execution does: Google lets go of the lock when it ends, and a call is saved.
 *
 * @throws as `withLock`
 */
export const withLockToTheEnd = <Result>(work: () => Result): Result => {
  takeLock();
  return work();
};

const takeLock = (): Lock => {
  const lock = LockService.getDocumentLock();
  if (lock === null) throw new Error('Registret kan bara användas inifrån ett kalkylark.');
  try {
    lock.waitLock(patience);
  } catch {
    throw new Error('Någon annan sparar just nu. Vänta några sekunder och försök igen. Det du har skrivit är kvar.');
  }
  return lock;
};

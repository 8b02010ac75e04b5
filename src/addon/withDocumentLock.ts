import { Failure } from '../core/failure';
import { twice } from '../sheets/twice';

const patienceMs = 5000;

/** One build at a time in a document. A script without a document has no lock, and nobody to wait for. */
export function withDocumentLock<Result>(work: () => Result, waitMs = patienceMs): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(waitMs)) throw new Failure('DOCUMENT_BUSY');
  try {
    return work();
  } finally {
    released(lock);
  }
}

/** The lock ends with the script anyway: a failing release must not hide what was done. */
function released(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    twice(() => lock?.releaseLock());
  } catch {
    return;
  }
}

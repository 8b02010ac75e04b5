import { free, store, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

/** One lock of the host; `holder` is the Lock object that has it. */
export interface LockState {
  holder: object | null;
}

interface OwnLock {
  readonly lock: LockState;
}

/** The host runs one execution at a time: waiting for a lock that is held could never end. */
function acquire(own: OwnLock): boolean {
  if (own.lock.holder !== null && own.lock.holder !== own) return false;
  own.lock.holder = own;
  return true;
}

/** reference/lock/Lock.md. */
export const lockObject: ServiceClass<OwnLock> = {
  name: 'Lock',
  fullName: 'LockService.Lock',
  methods: {
    tryLock: store('integer', acquire),
    waitLock: store('integer', (own: OwnLock, milliseconds: number) => {
      if (!acquire(own)) {
        throw new Error(
          `Lock timeout: another process was holding the lock for too long (${String(milliseconds)} ms).`,
        );
      }
    }),
    hasLock: store('', (own: OwnLock) => own.lock.holder === own),
    releaseLock: store('', (own: OwnLock) => {
      if (own.lock.holder === own) own.lock.holder = null;
    }),
  },
};

interface Locks {
  readonly workings: Workings;
  readonly document: LockState;
  readonly user: LockState;
  readonly script: LockState;
}

const lockOf =
  (which: 'document' | 'user' | 'script') =>
  (locks: Locks): object =>
    locks.workings.make('Lock', { lock: locks[which] });

/** reference/lock/LockService.md. */
export const lockService: ServiceClass<Locks> = {
  name: 'LockService',
  fullName: 'LockService',
  methods: {
    getDocumentLock: free('', lockOf('document')),
    getUserLock: free('', lockOf('user')),
    getScriptLock: free('', lockOf('script')),
  },
};

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * What a method needs: nothing (`free`), the document at hand (`handle`), to read it, to change it, a store
 * (properties, cache, lock), the add-on's menu, or to open something on the screen.
 */
export type Access = 'free' | 'handle' | 'read' | 'write' | 'store' | 'menu' | 'screen';

const ALLOWED: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['free', 'menu'],
  LIMITED: ['free', 'menu', 'handle', 'read', 'write', 'store'],
  CUSTOM_FUNCTION: ['free', 'handle', 'read', 'store'],
  FULL: ['free', 'menu', 'handle', 'read', 'write', 'store', 'screen'],
};

const COUNTED: ReadonlySet<Access> = new Set<Access>(['read', 'write', 'store']);

/** Every service call passes here: it is permitted or refused, counted, and fails when a test wants it to. */
export class Gate {
  authMode: AuthMode = 'FULL';
  total = 0;
  byName: Record<string, number> = {};
  private failsIn: number | null = null;

  constructor(private readonly documentId: string) {}

  /** Calls made inside custom functions are executions of their own: neither counted nor made to fail. */
  enter(method: string, access: Access): void {
    if (!ALLOWED[this.authMode].includes(access)) {
      throw new Error(`You do not have permission to call ${method}`);
    }
    if (this.authMode === 'CUSTOM_FUNCTION' || !COUNTED.has(access)) return;
    this.total += 1;
    this.byName[method] = (this.byName[method] ?? 0) + 1;
    if (this.failsIn === null) return;
    this.failsIn -= 1;
    if (this.failsIn > 0) return;
    this.failsIn = null;
    throw new Error(`Service Spreadsheets failed while accessing document with id ${this.documentId}.`);
  }

  failAt(n: number | null): void {
    this.failsIn = n;
  }

  reset(): void {
    this.total = 0;
    this.byName = {};
  }

  during<T>(mode: AuthMode, action: () => T): T {
    const before = this.authMode;
    this.authMode = mode;
    try {
      return action();
    } finally {
      this.authMode = before;
    }
  }
}

interface Behind {
  readonly of: string;
  readonly state: unknown;
}

const states = new WeakMap<object, Behind>();

export function standBehind(object: object, of: string, state: unknown): void {
  states.set(object, { of, state });
}

/** What stands behind a service object, and of which class it is; null for anything else. */
export function serviceBehind(value: unknown): Behind | null {
  return typeof value === 'object' && value !== null ? (states.get(value) ?? null) : null;
}

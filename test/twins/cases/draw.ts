/** Numbers drawn from a seed: the same in every run. */
export interface Draw {
  /** Between 0 and 1. */
  readonly share: () => number;
  readonly whole: (from: number, to: number) => number;
  /** Spread evenly over orders of magnitude. */
  readonly size: (from: number, to: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly happens: (chance: number) => boolean;
  readonly list: <T>(length: number, of: (at: number) => T) => T[];
}

/** Park and Miller's generator. */
export function draw(seed: number): Draw {
  let state = seed;
  const share = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    whole,
    size: (from, to) => from * Math.pow(to / from, share()),
    one: (of) => of[whole(0, of.length - 1)]!,
    happens: (chance) => share() < chance,
    list: (length, of) => Array.from({ length }, (_, at) => of(at)),
  };
}

const looked = 512;

/** How many of the first bytes at even and at odd places are 0, as shares. */
export function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const length = Math.min(bytes.length, looked) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1]! += 1;
  const share = (count: number): number => (length === 0 ? 0 : count / (length / 2));
  return { even: share(zeros[0]!), odd: share(zeros[1]!) };
}

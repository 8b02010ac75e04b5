const fewest = 64;

/** Different triples of numbers, numbered in the order they came; in plain arrays, since there may be one for each row. */
export class TripleTable {
  count = 0;
  private parts = new Int32Array(3 * fewest);
  /** By hash, the newest triple + 1; 0 = none. */
  private newest = new Int32Array(2 * fewest);
  /** By triple, the next older one + 1 of the same hash. */
  private older = new Int32Array(fewest);

  partOf(triple: number, part: 0 | 1 | 2): number {
    return this.parts[3 * triple + part]!;
  }

  /** The number of a triple, which is `count` before the call when it is new. */
  index(a: number, b: number, c: number): number {
    const { parts, older } = this;
    const hash = this.hash(a, b, c);
    for (let next = this.newest[hash]!; next > 0; next = older[next - 1]!) {
      const at = 3 * (next - 1);
      if (parts[at] === a && parts[at + 1] === b && parts[at + 2] === c) return next - 1;
    }
    return this.add(a, b, c);
  }

  private add(a: number, b: number, c: number): number {
    if (this.count === this.older.length) this.grow();
    this.parts.set([a, b, c], 3 * this.count);
    this.chain(this.count);
    return this.count++;
  }

  private chain(triple: number): void {
    const hash = this.hash(this.partOf(triple, 0), this.partOf(triple, 1), this.partOf(triple, 2));
    this.older[triple] = this.newest[hash]!;
    this.newest[hash] = triple + 1;
  }

  private grow(): void {
    const { parts, count } = this;
    this.parts = new Int32Array(6 * count);
    this.parts.set(parts);
    this.older = new Int32Array(2 * count);
    this.newest = new Int32Array(4 * count);
    for (let triple = 0; triple < count; triple++) this.chain(triple);
  }

  private hash(a: number, b: number, c: number): number {
    const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & (this.newest.length - 1);
  }
}

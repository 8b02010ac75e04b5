/** Things that stand beside each other: from pairs to, for each thing, all it was paired with (some of them twice). */
export class Neighbours {
  private readonly start: Int32Array;
  private readonly others: Int32Array;

  /** `pairs`: one, other, one, other … */
  constructor(size: number, pairs: Int32Array) {
    const start = new Int32Array(size + 2);
    for (const node of pairs) start[node + 2]!++;
    for (let node = 2; node < start.length; node++) start[node]! += start[node - 1]!;
    this.others = new Int32Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) this.others[start[pairs[at]! + 1]!++] = pairs[at ^ 1]!;
    this.start = start;
  }

  of(node: number): Int32Array {
    return this.others.subarray(this.start[node], this.start[node + 1]);
  }
}

/** Which of the things 0, 1, 2 … belong together. */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, node) => node);
  }

  /** The thing that stands for all that belong together with this one. */
  root(node: number): number {
    const { parent } = this;
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  unite(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a !== b) this.parent[Math.max(a, b)] = Math.min(a, b);
  }
}

import { isWrittenAs } from './keyHash';

const fewest = 16;

/**
 * Canonical keys and their numbers, in the order they came. Does what a `Map` from text to number does, in a third of
 * its time and memory: the key of a cell is hashed and compared as it stands there, and need not be made first.
 */
export class KeyTable {
  /** `keys[index]`. */
  readonly keys: string[] = [];
  private hashes = new Int32Array(fewest);
  /** Index + 1 of a key at the place its hash points to, or at the next free one; 0 = free. Half of it stays free. */
  private places = new Int32Array(2 * fewest);

  /** Index of the key that a text with this `writtenHash` is written for; −1 when it is not there. */
  indexOf(text: string, hash: number): number {
    const { places, hashes, keys } = this;
    const mask = places.length - 1;
    for (let place = placeOf(hash, mask); ; place = (place + 1) & mask) {
      const index = places[place]! - 1;
      if (index < 0 || (hashes[index] === hash && isWrittenAs(keys[index]!, text))) return index;
    }
  }

  /** Takes in a key that is not there yet, and returns its index. */
  add(key: string, hash: number): number {
    const index = this.keys.push(key) - 1;
    if (index === this.hashes.length) this.grow();
    this.hashes[index] = hash;
    this.putIn(index);
    return index;
  }

  private putIn(index: number): void {
    const mask = this.places.length - 1;
    let place = placeOf(this.hashes[index]!, mask);
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = index + 1;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    this.places = new Int32Array(2 * hashes.length);
    const known = this.hashes.length;
    this.hashes = hashes;
    for (let index = 0; index < known; index++) this.putIn(index);
  }
}

const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

import { isWrittenAs, keyHash } from './keyHash';

/** As many texts as are looked up together. */
export const textsAtATime = 512;

/**
 * Canonical keys and their numbers, in the order they came: a hash table for many texts at a time. First all places
 * are found, then all keys compared, so that the processor waits once for what many of them need from memory; a `Map`
 * waits for each. Texts are compared as they stand in their cells, without being made canonical first.
 */
export class KeyTable {
  /** The texts to look up next, with their hashes. A hash below 0 stands for no text. */
  readonly texts = new Array<string>(textsAtATime).fill('');
  readonly hashes = new Int32Array(textsAtATime);
  private keyHashes = new Int32Array(textsAtATime);
  /** Index + 1 of a key at the place its hash points to, or at the next free one; 0 = free. Half of it stays free. */
  private places: Int32Array;

  /** `keys[index]`; those that are there already are taken in. */
  constructor(readonly keys: string[]) {
    while (keys.length >= this.keyHashes.length) this.keyHashes = new Int32Array(2 * this.keyHashes.length);
    keys.forEach((key, index) => (this.keyHashes[index] = keyHash(key)));
    this.places = new Int32Array(2 * this.keyHashes.length);
    placeHashes(this.keyHashes, keys.length, this.places);
  }

  /**
   * Puts the indexes of the first `count` texts into `into`, from `at` on, and takes in those not seen before. A hash
   * below 0 goes there itself.
   */
  indexTexts(count: number, into: Int32Array, at: number): void {
    const { keys, texts, hashes } = this;
    const known = keys.length;
    while (known + count > this.keyHashes.length) this.grow();
    placeTexts(texts, hashes, count, keys, this.keyHashes, this.places, into, at);
    for (let index = known; index < keys.length; index++) keys[index] = keys[index]!.toLowerCase();
    let text = firstUnlike(texts, hashes, 0, count, keys, into, at);
    for (; text < count; text = firstUnlike(texts, hashes, text + 1, count, keys, into, at))
      into[at + text] = this.indexOf(texts[text]!.toLowerCase(), hashes[text]!);
  }

  /** Index of one canonical key, which is taken in when it is new. */
  private indexOf(key: string, hash: number): number {
    const { keyHashes, places, keys } = this;
    const mask = places.length - 1;
    let place = placeOf(hash, mask);
    for (; places[place] !== 0; place = (place + 1) & mask) {
      const index = places[place]! - 1;
      if (keyHashes[index] === hash && keys[index] === key) return index;
    }
    if (keys.length === keyHashes.length) {
      this.grow();
      return this.indexOf(key, hash);
    }
    keyHashes[keys.length] = hash;
    return (places[place] = keys.push(key)) - 1;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.keyHashes.length);
    hashes.set(this.keyHashes);
    this.keyHashes = hashes;
    this.places = new Int32Array(2 * hashes.length);
    placeHashes(hashes, this.keys.length, this.places);
  }
}

const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Gives each text the index of the first key with its hash, or the next index where there is none. */
function placeTexts(
  texts: readonly string[],
  hashes: Int32Array,
  count: number,
  keys: string[],
  known: Int32Array,
  places: Int32Array,
  into: Int32Array,
  at: number,
): void {
  const mask = places.length - 1;
  for (let text = 0; text < count; text++) {
    const hash = hashes[text]!;
    let index = hash;
    if (hash >= 0) {
      let place = placeOf(hash, mask);
      while ((index = places[place]! - 1) >= 0 && known[index] !== hash) place = (place + 1) & mask;
      if (index < 0) {
        index = keys.push(texts[text]!) - 1;
        known[index] = hash;
        places[place] = index + 1;
      }
    }
    into[at + text] = index;
  }
}

/** The next text that only has the hash of the key whose index it got: one in many millions. */
function firstUnlike(
  texts: readonly string[],
  hashes: Int32Array,
  from: number,
  count: number,
  keys: readonly string[],
  into: Int32Array,
  at: number,
): number {
  let text = from;
  while (text < count && (hashes[text]! < 0 || isWrittenAs(keys[into[at + text]!]!, texts[text]!))) text++;
  return text;
}

function placeHashes(hashes: Int32Array, count: number, places: Int32Array): void {
  const mask = places.length - 1;
  for (let index = 0; index < count; index++) {
    let place = placeOf(hashes[index]!, mask);
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = index + 1;
  }
}

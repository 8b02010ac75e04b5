import { once } from '../../core/once';
import { flagOf } from '../flagColumn';

/** Said outright, these decide; else the place does ("Online shop" is online, "shop" is not). */
const saysOnline = once(() => /\b(on ?line|digital|web|internet|remote|virtual)/);
const saysOffline = once(() => /\boff ?line/);
const onlinePlaces = once(
  () =>
    /\b(social|e?mail|newsletter|facebook|instagram|tiktok|linkedin|twitter|pinterest|youtube|whatsapp|telegram|messenger|chat|blog)/,
);
const offlinePlaces = once(
  () =>
    /\b(in person|face to face|phone|telephone|call|shop|store|counter|event|fair|market stall|print|flyer|vor ort|laden|telefon|winkel|magasin|tienda)/,
);
const acquireWords = once(() => /\b(acqui|new|attract|win|prospect|lead|awareness|reach)/);
const retainWords = once(() => /\b(retain|retention|keep|loyal|existing|regular|repeat|service|current)/);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** 1 online, 0 offline, −1 neither or both. "In person" and "phone" are offline, "newsletter" is online. */
export function onlineOf(text: string): number {
  const words = plain(text);
  const said = oneOfTwo(words, saysOnline(), saysOffline());
  return said >= 0 ? said : oneOfTwo(words, onlinePlaces(), offlinePlaces());
}

/** The same under a header that is one of the two words: "yes" then means that one. */
export function onlineUnder(header: string): (text: string) => number {
  const yes = /^off/.test(header) ? 0 : 1;
  return (text) => {
    const flag = flagOf(text);
    return flag < 0 ? onlineOf(text) : flag === 1 ? yes : 1 - yes;
  };
}

/** 1 to win customers, 0 to keep them, −1 neither or both. */
export function acquireOf(text: string): number {
  return oneOfTwo(plain(text), acquireWords(), retainWords());
}

function oneOfTwo(text: string, one: RegExp, other: RegExp): number {
  const [first, second] = [one.test(text), other.test(text)];
  return first === second ? -1 : first ? 1 : 0;
}

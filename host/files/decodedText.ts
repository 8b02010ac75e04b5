import { PlainFailure } from './plainFailure';
import { zeroBytes } from './zeroBytes';

/** What Windows-1252 has where Latin-1 has control characters. Node's own decoder reads it as Latin-1. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstCharacters = 1000;

function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\x80-\x9f]/g, (character) => windowsOnly.charAt(character.charCodeAt(0) - 0x80));
}

/** Zeros, or more than a stray control character here and there: a program or a picture, not a table. */
function isBinary(text: string): boolean {
  const start = text.slice(0, firstCharacters);
  const control = start.replace(/[^\p{Cc}]|[\t-\r\u0080-\u009f]/gu, '').length;
  return text.includes('\0') || control > start.length / 50;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Plain text has hardly any zero bytes; UTF-16 of Western text has one beside every letter.
  const zeros = zeroBytes(bytes);
  const pairs = bytes.length % 2 === 0;
  if (pairs && zeros.odd > 0.4 && zeros.even < 0.1) return new TextDecoder('utf-16le').decode(bytes);
  if (pairs && zeros.even > 0.4 && zeros.odd < 0.1) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows saves plain CSV in the system's code page; bytes that are not UTF-8 are most often that.
    return windows1252(bytes);
  }
}

/** The text of a file whatever its encoding: UTF-16 by its mark or its zero bytes, else UTF-8, else Windows-1252. */
export function decodedText(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes);
  if (isBinary(text))
    throw new PlainFailure(`${file} is not a text file. Save it as CSV or XLSX and try again.`);
  return text.replace(/^\uFEFF/, '');
}

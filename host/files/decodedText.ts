import { PlainFailure } from './plainFailure';

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows saves plain CSV in the system's code page; bytes that are not UTF-8 are most often that.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of a file whatever its encoding: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252. */
export function decodedText(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes);
  if (text.includes('\0'))
    throw new PlainFailure(`${file} is not a text file. Save it as CSV or XLSX and try again.`);
  return text;
}

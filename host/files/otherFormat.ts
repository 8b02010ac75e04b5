type Format = readonly [start: string, sentence: (file: string) => string];

const image = (file: string): string => `${file} is a picture. Save your table as CSV or XLSX and try again.`;
const compressed = (file: string): string =>
  `${file} is a compressed file. Unpack it and choose the table inside.`;

/** How files that are neither CSV nor XLSX begin, whatever their name says. */
const formats: readonly Format[] = [
  ['%PDF', (file) => `${file} is a PDF document. Save your table as CSV or XLSX and try again.`],
  ['\x89PNG', image],
  ['\xff\xd8\xff', image],
  ['GIF8', image],
  ['\x1f\x8b', compressed],
  ['Rar!', compressed],
  ['7z\xbc\xaf', compressed],
  ['{\\rtf', (file) => `${file} is a text document. Save your table as CSV or XLSX and try again.`],
];
const oldOffice = '\xd0\xcf\x11\xe0';
const webPage = /^\s*<(!doctype html|html|\?xml|table)/i;
/** Office keeps a workbook with a password in an old container, in a part of this name. */
const withPassword = Buffer.from('EncryptedPackage', 'utf16le');

/** The sentence that refuses a file of another format, or `null`. */
export function otherFormat(bytes: Uint8Array, file: string): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const found = formats.find(([beginning]) => start.startsWith(beginning));
  if (found) return found[1](file);
  if (start.startsWith(oldOffice)) {
    return Buffer.from(bytes).includes(withPassword)
      ? `${file} is protected by a password. Remove the password in Excel and try again.`
      : `${file} is an old Excel file. Save it as XLSX or CSV and try again.`;
  }
  return webPage.test(start)
    ? `${file} is a web page, not a table. Save your table as CSV or XLSX and try again.`
    : null;
}

/** True when the file begins as every XLSX file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

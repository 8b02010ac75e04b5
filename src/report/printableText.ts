const email = /[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+/g;

/**
 * Text of the user as it may stand in a shared report: on one line, without e-mail addresses, at most as long
 * as its place.
 */
export function printableText(text: string, longest = 110): string {
  const oneLine = text.replace(/\s+/g, ' ').replace(email, '(e-mail address)').trim();
  return oneLine.length > longest ? `${oneLine.slice(0, longest - 1).trimEnd()}…` : oneLine;
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const none = 0;
const comma = 44;
const point = 46;

const isCurrency = (code: number): boolean => code === 36 || code === 0x20ac || code === 163 || code === 165;

/**
 * The common forms of text money read without regular expressions: "-$1,012.50", "(30.00)", "12,50". NaN = leave it
 * to the full reading, which also refuses. At most 15 digits, so that dividing by a power of ten is exact.
 */
export function simpleAmount(text: string): number {
  let at = 0;
  let end = text.length;
  let negative = false;
  if (text.charCodeAt(0) === 40 && text.charCodeAt(end - 1) === 41) {
    negative = true;
    at++;
    end--;
  }
  if (text.charCodeAt(at) === 45) {
    negative = !negative;
    at++;
  }
  if (isCurrency(text.charCodeAt(at))) at++;
  else if (isCurrency(text.charCodeAt(end - 1))) end--;
  const size = bareDigits(text, at, end);
  return negative ? -size : size;
}

function bareDigits(text: string, start: number, end: number): number {
  let mantissa = 0;
  let digits = 0;
  let grouping = none;
  let decimal = none;
  let run = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
      run++;
      continue;
    }
    if ((code !== comma && code !== point) || run === 0 || code === decimal) return NaN;
    // A mark after another: the earlier one was for grouping, and its group must have three digits.
    if (decimal !== none) {
      if (run !== 3 || (grouping !== none && grouping !== decimal)) return NaN;
      grouping = decimal;
    } else if (run > 3 && hasLaterMark(text, at + 1, end)) return NaN;
    decimal = code;
    run = 0;
  }
  if (digits === 0 || digits > 15 || run === 0) return NaN;
  if (decimal === none) return mantissa;
  if (grouping === none && run === 3) return NaN;
  return mantissa / powers[run]!;
}

function hasLaterMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === point) return true;
  }
  return false;
}

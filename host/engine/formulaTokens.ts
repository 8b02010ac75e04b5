export type TokenKind =
  | 'text'
  | 'error'
  | 'reference'
  | 'function'
  | 'name'
  | 'number'
  | 'separator'
  | 'open'
  | 'close'
  | 'operator'
  | 'space'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const LETTER = 'A-Za-z_\\u00c0-\\uffff';
const SHEET = `(?:'(?:[^']|'')+'|[${LETTER}][\\w.\\u00c0-\\uffff]*)!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?[0-9]+';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[0-9]+';
const AREA = `(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW}))`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"?/y],
  ['error', /#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/iy],
  ['reference', new RegExp(`(?:${SHEET})?${AREA}(?![\\w.(\\u00c0-\\uffff])`, 'y')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ['function', new RegExp(`[${LETTER}][\\w.\\u00c0-\\uffff]*(?=\\s*\\()`, 'y')],
  ['name', new RegExp(`(?:${SHEET})?[${LETTER}\\\\][\\w.\\u00c0-\\uffff]*`, 'y')],
  ['separator', /[,;]/y],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#!\\]/y],
];

/** The parts of a formula text in their order; joined they give the text again. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match && match[0] !== '') return { kind, text: match[0] };
  }
  return { kind: 'unknown', text: formula.charAt(at) };
}

import { amountColumn } from './amountColumn';
import { isBlank } from './blank';
import type { BadCell, CellColumn } from './cellColumn';
import { dayColumn } from './dayColumn';
import { flagColumn } from './flagColumn';
import type { FieldKind, FieldSpec, TableSpec } from './fields/fieldSpec';
import { emailHeaders, phoneHeaders } from './fields/contactFields';
import { headerWordsOf } from './fields/languages/headerWordsOf';
import { headerFit, headerTexts, headerWords } from './header';
import { hoursColumn } from './hoursColumn';
import { Interner } from './interner';
import { keyColumn } from './keyColumn';
import type { SheetLocale } from './locale';
import type { RawTab } from './mapping';
import { isOtherHeader } from './otherHeaders';

/** Columns of one row of headers that fit a table. */
export interface FieldMatch {
  /** Field → position of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Fields whose header is exactly a known one. */
  readonly exact: ReadonlySet<string>;
  readonly missing: readonly string[];
  readonly score: number;
}

const sampleRows = 25;

/** A row of headers with a look at the cells beneath it. */
export class HeaderCandidate {
  readonly texts: readonly string[];
  readonly words: readonly string[];
  private readonly readings = new Map<string, 0 | 1 | 2>();
  private readonly positions = new Map<string, number[]>();

  constructor(
    private readonly tab: RawTab,
    readonly row: number,
    private readonly locale: SheetLocale,
  ) {
    const cells = tab.cells[row] ?? [];
    this.texts = headerTexts(cells);
    this.words = this.texts.map((text, column) => (text === '' ? '' : headerWords(cells[column])));
    this.words.forEach((words, column) => {
      if (words !== '') this.positions.set(words, [...(this.positions.get(words) ?? []), column]);
    });
  }

  /** Columns whose header is a synonym (2), or begins or ends with it (1), from left to right. */
  columnsOf(synonym: string, fit: 1 | 2): readonly number[] {
    if (fit === 2) return this.positions.get(synonym) ?? [];
    return [...this.positions]
      .filter(([words]) => headerFit(words, synonym) === 1)
      .flatMap(([, columns]) => columns)
      .sort((a, b) => a - b);
  }

  /**
   * How well the first cells beneath can be read as this kind: 2 well, 1 there are none, 0 not ("Date" above
   * "Lifetime" is no date).
   */
  fit(column: number, kind: FieldKind): 0 | 1 | 2 {
    const name = `${kind} ${column}`;
    let answer = this.readings.get(name);
    if (answer === undefined) this.readings.set(name, (answer = this.readable(column, kind)));
    return answer;
  }

  /** The first cells of a column under the headers. */
  beneath(column: number, rows: number): readonly unknown[] {
    return this.tab.cells.slice(this.row + 1, this.row + 1 + rows).map((cells) => cells[column]);
  }

  private readable(column: number, kind: FieldKind): 0 | 1 | 2 {
    const from = this.row + 1;
    const to = Math.max(from, Math.min(from + sampleRows, this.tab.cells.length));
    const { blanks, bad } = readSample({ cells: this.tab.cells, column, from, to }, kind, this.locale);
    // An error cell says nothing about what the column holds.
    const errors = bad.filter(({ reason }) => reason === 'errorCell').length;
    const filled = to - from - blanks - errors;
    if (filled === 0) return 1;
    return (bad.length - errors) * 2 <= filled ? 2 : 0;
  }
}

function readSample(
  sample: CellColumn,
  kind: FieldKind,
  sheetLocale: SheetLocale,
): { readonly blanks: number; readonly bad: readonly BadCell[] } {
  const locale = (): SheetLocale => sheetLocale;
  switch (kind) {
    case 'key':
    case 'label':
      return keyColumn(sample, new Interner());
    case 'date':
      return dayColumn(sample, locale);
    case 'flag':
      return flagColumn(sample);
    case 'hours':
    case 'minutes':
      return hoursColumn(sample, locale, kind);
    case 'amount':
    case 'count':
      return amountColumn(sample, locale);
  }
}

/** Which columns of a row of headers are which fields of a table, and how convincing that is. */
export function fieldMatch(candidate: HeaderCandidate, table: TableSpec): FieldMatch {
  const columns = new Map<string, number>();
  const exact = new Set<string>();
  const taken = new Set<number>();
  const claim = (spec: FieldSpec, fit: 1 | 2): void => {
    const column = columns.has(spec.name) ? -1 : bestColumn(candidate, table, spec, fit, taken);
    if (column < 0) return;
    columns.set(spec.name, column);
    taken.add(column);
    if (fit === 2) exact.add(spec.name);
  };
  const requiredFirst = [...table.fields].sort((a, b) => Number(b.required) - Number(a.required));
  for (const spec of requiredFirst) claim(spec, 2);
  for (const spec of requiredFirst) if (spec.required || (spec.weight ?? 1) >= 3) claim(spec, 1);
  const missing = table.fields
    .filter((spec) => spec.required && !columns.has(spec.name))
    .map((spec) => spec.name);
  return { columns, exact, missing, score: matchScore(table, columns, exact, missing.length) };
}

/** The best header counts, English before the other languages, but a column without any cells only when no other will do. */
function bestColumn(
  candidate: HeaderCandidate,
  table: TableSpec,
  spec: FieldSpec,
  fit: 1 | 2,
  taken: ReadonlySet<number>,
): number {
  const words = [...spec.headers, ...headerWordsOf(table.kind, spec.name), ...lastResort(spec, fit)];
  const isHeaderOf = (column: number): boolean =>
    fit === 2 || spec.kind === 'amount' || !isOtherHeader(spec.kind, candidate.words[column]!);
  const free = words.flatMap((synonym) =>
    candidate.columnsOf(synonym, fit).filter((column) => !taken.has(column) && isHeaderOf(column)),
  );
  for (const reading of [2, 1] as const) {
    const column = free.find((position) => candidate.fit(position, spec.kind) === reading);
    if (column !== undefined) return isPerson(spec) ? fullerThan(column, candidate, free) : column;
  }
  return -1;
}

const isPerson = ({ name }: FieldSpec): boolean => name === 'customer' || name === 'person';

/**
 * Few orders may have an e-mail address where all have a name. The address is then what stands beside the customer: it
 * still joins people, and no order loses its customer.
 */
function fullerThan(column: number, candidate: HeaderCandidate, free: readonly number[]): number {
  const isContact = (position: number): boolean =>
    [emailHeaders, phoneHeaders].some((headers) => headers().includes(candidate.words[position]!));
  const filled = (position: number): number =>
    candidate.beneath(position, sampleRows).filter((cell) => !isBlank(cell)).length;
  if (!isContact(column)) return column;
  return free.find((other) => !isContact(other) && filled(other) > 2 * filled(column)) ?? column;
}

/** Whoever keeps a list by phone number has no other column that says who it is. */
function lastResort(spec: FieldSpec, fit: 1 | 2): readonly string[] {
  return fit === 2 && isPerson(spec) ? phoneHeaders() : [];
}

/** Complete tables beat incomplete ones; then required columns, then columns that only this table has. */
function matchScore(
  table: TableSpec,
  columns: ReadonlyMap<string, number>,
  exact: ReadonlySet<string>,
  missing: number,
): number {
  const worth = (spec: FieldSpec): number =>
    (spec.weight ?? (spec.required ? 3 : 1)) * (exact.has(spec.name) ? 1 : 0.4);
  const found = table.fields.filter((spec) => columns.has(spec.name));
  return found.reduce((sum, spec) => sum + worth(spec), 0) + (missing === 0 ? 6 : 0);
}

/** Whether a match is enough to call the tab this table without asking. */
export function isConvincing(match: FieldMatch, table: TableSpec): boolean {
  if (table.needsOneOf && !table.needsOneOf.some((name) => match.exact.has(name))) return false;
  const requiredExact = table.fields.filter((spec) => spec.required && match.exact.has(spec.name)).length;
  return match.missing.length === 0 ? requiredExact > 0 : match.missing.length === 1 && requiredExact >= 2;
}

import type { TableKind } from '../tables';

export type FieldKind = 'amount' | 'hours' | 'minutes' | 'count' | 'date' | 'key' | 'label' | 'flag';

/** One column of a table. */
export interface FieldSpec {
  readonly name: string;
  /** In the sidebar and, in small letters, in the health list. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** As words (see headerWords), the best first. */
  readonly headers: readonly string[];
  /** What the match is worth when tables compete; 3 for a required column, else 1. */
  readonly weight?: number;
}

export interface TableSpec {
  readonly kind: TableKind;
  readonly label: string;
  readonly description: string;
  readonly fields: readonly FieldSpec[];
  /** A tab is only recognised as this table when it has one of these columns. */
  readonly needsOneOf?: readonly string[];
}

/** A field as data: its name, label and kind, its headers separated by commas, and what the match is worth. */
export type FieldRow = readonly [
  name: string,
  label: string,
  kind: FieldKind,
  headers: string,
  weight?: number | 'required',
];

export function fieldSpec([name, label, kind, headers, weight]: FieldRow): FieldSpec {
  return {
    name,
    label,
    kind,
    required: weight === 'required',
    headers: headers.split(', '),
    ...(typeof weight === 'number' ? { weight } : {}),
  };
}

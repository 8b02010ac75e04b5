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

/** Builds one field: headers as one text, separated by commas. */
export function field(
  name: string,
  label: string,
  kind: FieldKind,
  headers: string,
  weight?: number,
): FieldSpec {
  return {
    name,
    label,
    kind,
    required: false,
    headers: headers.split(',').map((text) => text.trim()),
    ...(weight === undefined ? {} : { weight }),
  };
}

export function required(spec: FieldSpec): FieldSpec {
  return { ...spec, required: true };
}

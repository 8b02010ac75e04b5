type NumberColumn = Float64Array | Int32Array | Int8Array;

/** The values of some rows, in their order. */
export function pickRows<Values extends NumberColumn>(values: Values, rows: Int32Array): Values {
  if (rows.length === values.length) return values;
  const picked = values.slice(0, rows.length) as Values;
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at]!]!;
  return picked;
}

export function pickRowsOrNull<Values extends NumberColumn>(
  values: Values | null,
  rows: Int32Array,
): Values | null {
  return values === null ? null : pickRows(values, rows);
}

/** Blank amounts as 0: their row has another amount, or is counted for itself. */
export function blanksAsZero(values: Float64Array | null): Float64Array | null {
  if (values === null) return null;
  for (let row = 0; row < values.length; row++) if (values[row] !== values[row]) values[row] = 0;
  return values;
}

/** One column out of those of several tabs; a tab without it is filled. `null` = no tab has it. */
export function joinColumns<Values extends NumberColumn>(
  parts: readonly { readonly rows: number; readonly values: Values | null }[],
  fill: number,
): Values | null {
  const first = parts.find((part) => part.values !== null)?.values;
  if (!first) return null;
  if (parts.length === 1) return first;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const Column = first.constructor as new (length: number) => Values;
  const joined = new Column(rows);
  let at = 0;
  for (const part of parts) {
    if (part.values) joined.set(part.values, at);
    else joined.fill(fill, at, at + part.rows);
    at += part.rows;
  }
  return joined;
}

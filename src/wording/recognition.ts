interface Recognition {
  /** "Shopify orders". */
  readonly preset: string | null;
  /** "Orders"; `null` = no table. */
  readonly table: string | null;
  /** What only its cells speak for: "Orders". */
  readonly guess: string | null;
  /** Labels of the required fields without a column. */
  readonly missing: readonly string[];
  /** True when every needed header is known word for word. */
  readonly isSure: boolean;
}

/** What a tab was taken for, on its card and on the command line. */
export function recognitionText({ preset, table, guess, missing, isSure }: Recognition): string {
  if (table === null && guess !== null)
    return `Not recognised by its headers; its cells could be ${guess.toLowerCase()}: please check`;
  if (table === null) return 'Not recognised';
  const lacks = missing.length === 0 ? '' : `, but no column for: ${missing.join(', ').toLowerCase()}`;
  if (preset !== null) return `Recognised: ${preset}${lacks}`;
  return `Looks like ${table.toLowerCase()}${isSure || lacks !== '' ? lacks : ': please check'}`;
}

import type { TableKind } from '../tables';

/**
 * How one platform writes an export: pure data. It only proposes a mapping when a tab is recognised; reading a mapped
 * tab never asks for it, so whatever a preset knows must be said by the mapping.
 *
 * Headers are compared without letter case, accents and signs: "Created (UTC)" is `created utc` or `created`, and
 * "OPTIN_TIME" is `optin time`.
 */
export interface Preset {
  /** As people call the export: "Shopify orders". */
  readonly name: string;
  readonly table: TableKind;
  /**
   * Headers that together tell this export from all others, separated by commas; one of the sets is enough. Exports
   * gain and lose columns: name few, and those that no other export has.
   */
  readonly signatures: readonly string[];
  /** Field → headers of its column, separated by commas, the best first. A field that is not named has no column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → the same value for all rows: `{ channel: 'Instagram' }`. */
  readonly constants?: Readonly<Record<string, string>>;
  /** For orders: does the amount hold tax and shipping? */
  readonly amountIncludesTaxAndShipping?: boolean;
}

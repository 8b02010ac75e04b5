import { PlainFailure } from '../files/plainFailure';

/** One `--map`: which column, or which constant, a field of a table is read from. */
export interface MappingCorrection {
  /** As written, for messages. */
  readonly text: string;
  /** `null` = whichever tab holds the table. */
  readonly file: string | null;
  readonly table: string;
  readonly field: string;
  readonly column: string | null;
  readonly constant: string | null;
}

const shape = /^(?:([^=]+):)?([a-z]+)\.([a-z][\w-]*)=(.+)$/is;

/** Reads `[FILE:]table.field=column`, or `[FILE:]table.field=:constant`. */
export function mappingCorrection(text: string): MappingCorrection {
  const match = shape.exec(text);
  const [, file = null, table = '', field = '', value = ''] = match ?? [];
  const constant = value.startsWith(':') ? value.slice(1) : null;
  if (!match || constant?.trim() === '') {
    const forms = 'orders.customer=customer_id, or events.stage=:Deal for the same value in every row';
    throw new PlainFailure(`--map ${text} is not understood. Write it as ${forms}.`);
  }
  return {
    text,
    file,
    table: table.toLowerCase(),
    field,
    column: constant === null ? value : null,
    constant,
  };
}

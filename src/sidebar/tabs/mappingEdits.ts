import type { TableDto } from '../../addon/dto';
import type { RecognisedTab, TabMapping } from '../../import/mapping';
import { sameHeader } from './sameHeader';

function without(record: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** A first mapping for a table chosen by hand: columns whose header is the field's own name or label. */
export function mappingByHand(tab: RecognisedTab, table: TableDto): TabMapping {
  const columns: Record<string, string> = {};
  for (const field of table.fields) {
    const header = tab.headers.find((text) => sameHeader(text, field.label) || sameHeader(text, field.name));
    if (header !== undefined) columns[field.name] = header;
  }
  return { sheetId: tab.sheetId, table: table.kind, columns, constants: {} };
}

export function withColumn(mapping: TabMapping, field: string, header: string): TabMapping {
  return {
    ...mapping,
    columns: { ...mapping.columns, [field]: header },
    constants: without(mapping.constants, field),
  };
}

export function withConstant(mapping: TabMapping, field: string, value: string): TabMapping {
  return {
    ...mapping,
    columns: without(mapping.columns, field),
    constants: { ...mapping.constants, [field]: value },
  };
}

export function withoutField(mapping: TabMapping, field: string): TabMapping {
  return {
    ...mapping,
    columns: without(mapping.columns, field),
    constants: without(mapping.constants, field),
  };
}

/** The mapping as it is sent: a constant that was left empty is no constant. */
export function mappingToSend(mapping: TabMapping): TabMapping {
  const typed = Object.entries(mapping.constants)
    .map(([field, value]) => [field, value.trim()])
    .filter(([, value]) => value !== '');
  return { ...mapping, constants: Object.fromEntries(typed) as Record<string, string> };
}

import type { TabMapping } from '../../import/mapping';

function without(record: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
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

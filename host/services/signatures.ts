import { isDateObject } from '../engine/cellContent';
import { isEnumMember } from './enums';
import { serviceBehind } from './serviceBehind';

/** Type names of a method's parameters: "integer", "string?", "any[][]", "Range", "BorderStyle?". */
export type Signature = readonly string[];

export function matches(args: readonly unknown[], signature: Signature): boolean {
  return args.length === signature.length && signature.every((type, index) => isOf(args[index], type));
}

function isOf(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || isOf(value, type.slice(0, -1));
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => isOf(item, type.slice(0, -2)));
  switch (type) {
    case 'any':
      return true;
    case 'cell':
      return value === null || value === undefined || typeof value !== 'object' || isDateObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'Date':
      return isDateObject(value);
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'object':
      return typeof value === 'object' && value !== null && !serviceBehind(value) && !Array.isArray(value);
    default:
      return isEnumMember(value) ? value.enumeration === type : serviceBehind(value)?.of === type;
  }
}

/** The types of the arguments as Google's message lists them. */
export function typeNames(args: readonly unknown[]): string {
  return args.map((value) => typeName(value)).join(',');
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (isDateObject(value)) return 'Date';
  if (isEnumMember(value)) return value.enumeration;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? 'number[]' : 'Array';
  return serviceBehind(value)?.of ?? '(class)';
}

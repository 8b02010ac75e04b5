import type { NumberingPlan } from './callingCodes';
import { canonicalPhone, isPlaceholderPhone } from './canonicalPhone';

/** What tells people apart, the strongest first: of two that contradict each other the first one counts. */
export const identifierKinds = ['id', 'email', 'phone'] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  /** It stands for nobody: "guest", test@test.com, 0000000. */
  readonly isPlaceholder: boolean;
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^(?:\+|(?=[^-./\s)]*[-./\s)])[(0])[\d\s()./-]{6,}$/;
const nobody = /^(?:0+|-+|n\/?a|none|null|guest|gast|walk[- ]?in|unknown|anonymous|anonym|cash|no customer)$/;
const longestNobody = 'no customer'.length;
const nobodysEmail =
  /^(?:(?:test|guest|none|null|no|na|n\/a|nomail|noemail|no-?mail|no-?email|no-?reply|unknown|anonymous|asdf|xxx+)@|[^@]+@(?:test|none|noemail|nomail)\.)/;

/** Whether a value in canonical form can only be a phone number: ids rarely begin with + or hold 0 and blanks. */
export function looksLikePhone(value: string): boolean {
  const first = value.charCodeAt(0);
  // Nearly every value is told by its first sign: + ( or 0.
  return (first === 43 || first === 40 || first === 48) && phone.test(value);
}

/** Whether a value in canonical form, of any kind but a phone number, stands for nobody. */
export function isNobody(value: string): boolean {
  return value.includes('@') ? nobodysEmail.test(value) : value.length <= longestNobody && nobody.test(value);
}

/** A value of a column that may hold any kind, in canonical form: an e-mail address, else a phone number, else an id. */
export function identifierOf(value: string, home: NumberingPlan | null): Identifier {
  return (
    emailOf(value) ??
    (looksLikePhone(value) ? phoneOf(value, home) : null) ?? {
      kind: 'id',
      value,
      isPlaceholder: isNobody(value),
    }
  );
}

/** `null` = no e-mail address. */
export function emailOf(value: string): Identifier | null {
  if (!value.includes('@') || !email.test(value)) return null;
  return { kind: 'email', value, isPlaceholder: isNobody(value) };
}

/** A value of a column of phone numbers; `null` = none. */
export function phoneOf(value: string, home: NumberingPlan | null): Identifier | null {
  const digits = canonicalPhone(value, home);
  return digits === null
    ? null
    : { kind: 'phone', value: digits, isPlaceholder: isPlaceholderPhone(digits, home) };
}

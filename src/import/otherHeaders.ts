import type { FieldKind } from './fields/fieldSpec';

/** Headers of columns that hold what a field of this kind holds, and are something else. */
const others: Partial<Record<FieldKind, RegExp>> = {
  key: /\b(since|seit|sinds|depuis|desde|sellers?|sales ?(rep|person|man)|rep|agents?|staff|employee|colleague|assigne[de]|owner|handled|vendors?|suppliers?|sold by|created by|verkaufer|mitarbeiter|bearbeiter|lieferant|verkoper|medewerker|leverancier|vendeur|employe|fournisseur|vendedor|empleado|proveedor)\b/,
  date: /birth|\bdob\b|\bborn\b|geburt|geboorte|verjaardag|naissance|anniversaire|nacimiento|cumple|\b(due|expir\w*|valid until|fallig\w*|verval\w*|echeance|vencimiento)\b/,
  amount:
    /\b(costs?|unit|each|fees?|profit|margin|balance|credit|budget|rate|list price|einkauf\w*|kosten|stuckpreis|gebuhr\w*|gewinn|marge|saldo|inkoop\w*|winst|cout|achat|benefice|solde|coste?|costo|beneficio)\b/,
};

/** Whether the words of a header speak against a field whose own headers they are not: a date of birth dates no order. */
export function isOtherHeader(kind: FieldKind, words: string): boolean {
  return others[kind]?.test(words) ?? false;
}

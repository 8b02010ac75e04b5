import { dropReasons } from '../../wording/health';
import { fieldSpecOf } from '../columnOrConstant';
import { keys, labels } from '../fieldValues';
import { phoneHeaders } from '../fields/contactFields';
import { headerWords } from '../header';
import { fieldColumn, type TabSource } from '../tabSource';
import { none } from './namedPeople';
import type { Namings } from './namings';

/** Who the rows of a tab speak of; −1 = nobody. */
interface PersonColumn {
  /** As the column of customers has it. */
  readonly customer: Int32Array;
  /** With the e-mail address and phone number beside it. */
  readonly naming: Int32Array;
}

/** Reads whom each row names. `blank`: what happens to a row that names nobody. */
export function personColumn(
  source: TabSource,
  field: 'customer' | 'person',
  namings: Namings,
  blank: 'drop' | 'keep',
): PersonColumn {
  const customer = keys(source, field, namings.customers)!;
  const naming = namingColumn(source, field, customer, namings);
  const column = fieldColumn(source, field);
  if (blank === 'keep' || column === null) return { customer, naming };
  const reason = dropReasons.blank(fieldSpecOf(source, field).label);
  for (let row = 0; row < naming.length; row++)
    if (naming[row]! < 0) source.ledger.drop(row, reason, column.column);
  return { customer, naming };
}

function namingColumn(
  source: TabSource,
  field: 'customer' | 'person',
  customer: Int32Array,
  namings: Namings,
): Int32Array {
  const email = labels(source, 'email', namings.emails);
  const given = labels(source, 'phone', namings.phones);
  const ofPhones = phoneHeaders().includes(headerWords(source.mapping.columns[field] ?? ''));
  if (email === null && given === null && !ofPhones) return customer;
  const phone = ofPhones ? phonesOf(customer, given, namings) : given;
  return customer.map((own, row) =>
    namings.index(ofPhones ? none : own, email?.[row] ?? none, phone?.[row] ?? none, source, row),
  );
}

/** The column of customers holds phone numbers. */
function phonesOf(
  customer: Int32Array,
  given: Int32Array | null,
  { customers, phones }: Namings,
): Int32Array {
  return customer.map((own, row) => (own < 0 ? (given?.[row] ?? none) : phones.index(customers.names[own])));
}

import type { FieldRow } from './fieldSpec';
import { wordList } from './wordList';

export const orderFields: readonly FieldRow[] = [
  [
    'customer',
    'Customer',
    'key',
    'customer id, customer unique id, customer number, customer no, client id, user id, shopper id, patient id, member id, account id, customer email, email, email address, customer, customers, client email, client, buyer email, purchase email, buyer, contact email, patient, customer name, client name, buyer name, billing email, billing name, guest, user, contact, name of customer, full name, name',
    'required',
  ],
  [
    'date',
    'Date',
    'date',
    'date, order date, created at, created, created date, purchase date, sale date, date of order, date of purchase, order purchase timestamp, purchase timestamp, purchased at, ordered at, transaction date, invoice date, payment date, paid at, date paid, processed at, day, timestamp, when, order created at, date created, datetime, time',
    'required',
  ],
  [
    'amount',
    'Amount',
    'amount',
    'net sales, amount, total, order total, order amount, total amount, total price, grand total, amount paid, total paid, total collected, paid, payment value, order value, sale price, item total, revenue, sales, net amount, net total, subtotal, gross sales, gross amount, purchase amount, price, value, spend, total sales, turnover, transaction amount, invoice total, sum',
    'required',
  ],
  [
    'orderId',
    'Order number',
    'key',
    'order id, order number, order no, order, order #, order name, transaction id, purchase id, invoice id, invoice number, invoice no, invoice, receipt number, receipt no, sale id, id, name',
    2,
  ],
  [
    'discount',
    'Discount',
    'amount',
    'discount, discounts, discount amount, total discount, total discounts, rebate',
  ],
  [
    'discountCode',
    'Discount code',
    'label',
    'discount code, coupon code, coupon, voucher, voucher code, promo code, promotion code, discount name, code, discount codes',
  ],
  [
    'refund',
    'Refund',
    'amount',
    'refund, refunds, refunded amount, amount refunded, refund amount, refunded, partial refunds, partial refund, total refunded, returns, order refund amount',
  ],
  ['beforeDiscount', 'Amount before the discount (yes/no)', 'flag', 'amount before discount', 0],
  ['fullyRefunded', 'Refunded in full (yes/no)', 'flag', 'fully refunded, refunded in full'],
  [
    'source',
    'Source',
    'label',
    'source, order source, came from, heard from, heard about us, how did you hear about us, how they found us, found us, utm source, channel, traffic source, source medium, acquisition channel, sales channel, marketing channel, lead source, campaign',
  ],
  [
    'referral',
    'Referral',
    'label',
    'referral, referrer, referral source, referral code, referring site, referring channel, referred by, referred from',
  ],
  [
    'offering',
    'Product or service',
    'label',
    'offering, product, product name, item, item name, service, lineitem name, product or service, category, description',
  ],
  [
    'tax',
    'Tax',
    'amount',
    'tax, taxes, sales tax, vat, total tax, gst, order sales tax, tax amount, order tax amount',
  ],
  [
    'shipping',
    'Shipping',
    'amount',
    'shipping, shipping cost, shipping amount, order shipping, delivery, postage, freight, shipping price, order shipping amount, total shipping, delivery fee',
  ],
  [
    'status',
    'Payment status',
    'label',
    'financial status, payment status, status, order status, transaction status',
  ],
  ['currency', 'Currency', 'label', 'currency, currency code, waehrung, valuta, devise, moneda', 0],
  ['test', 'Test order', 'label', 'test, test order, is test, test mode, mode, live mode, livemode, tags', 0],
];

/** Amounts that hold tax and shipping where the export has columns for them; the others (net sales, subtotal) do not. */
export const amountsWithTaxAndShipping = wordList(
  'total, order total, total price, grand total, amount paid, total paid, total collected, paid, payment value, sale price, invoice total, total amount, gesamt, gesamtbetrag, gesamtsumme, rechnungsbetrag, bruttobetrag, brutto, total ttc, montant ttc, ttc, montant total, total paye, montant paye, totaal, totaalbedrag, factuurbedrag, betaald, importe total, total pagado',
);

/** Amounts that hold neither. */
export const amountsWithoutTaxAndShipping = wordList(
  'net sales, subtotal, net amount, net total, item total, nettobetrag, netto, zwischensumme, total ht, montant ht, ht, sous total, subtotaal, nettobedrag, importe neto, neto, base imponible',
);

/** Words of a payment status that mean no sale was made. */
export const unpaidStatuses = wordList(
  'voided, void, pending, failed, cancelled, canceled, declined, expired, unpaid, incomplete, blocked, authorized, authorised, uncaptured, draft, abandoned, requires payment method, on hold, storniert, offen, ausstehend, abgebrochen, fehlgeschlagen, unbezahlt, geannuleerd, mislukt, openstaand, onbetaald, annule, annulee, en attente, echoue, impaye, cancelado, cancelada, pendiente, fallido, impagado',
);

/** Words of a payment status that mean all the money went back. */
export const refundedStatuses = wordList(
  'refunded, fully refunded, refunded in full, full refund, erstattet, zuruckerstattet, terugbetaald, rembourse, remboursee, reembolsado, reembolsada',
);

import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/import/readingsOf';
import { recogniseTab } from '../../src/import/recogniseTab';
import { berlin, tabOf } from './tab';

describe('a tab without a known header', () => {
  it.each([
    [
      'orders by e-mails, dates and money',
      `Wer | Wann war das | Betrag in Euro? | Notiz
       ana@example.org | 2025-03-01 | 12.50 | x
       ben@example.org | 2025-03-02 | 20.00 | y
       ana@example.org | 2025-04-09 | 7.25 | z`,
      'orders',
      { customer: 'Wer', date: 'Wann war das', amount: 'Betrag in Euro?' },
    ],
    [
      'steps of people by ids, dates and few names',
      `uid | ts_iso | zzz
       u17 | 2025-03-01 10:00 | view
       u17 | 2025-03-02 10:00 | buy
       u18 | 2025-03-02 11:00 | view
       u19 | 2025-03-03 11:00 | view`,
      'events',
      { person: 'uid', date: 'ts_iso', stage: 'zzz' },
    ],
    [
      'customers by e-mails and yes or no',
      `Kontakt-Adresse X | Q7
       ana@example.org | yes
       ben@example.org | no
       cy@example.org | yes`,
      'customers',
      { customer: 'Kontakt-Adresse X', engaged: 'Q7' },
    ],
  ])('could be %s, but is never taken for it unasked', (_, text, table, columns) => {
    const found = recogniseTab(tabOf('Export', text), berlin);
    expect(found).toMatchObject({ mapping: null, preset: null, confidence: 0.2, guess: { table, columns } });
    expect(found.recognition).toMatch(/^Not recognised by its headers; its cells could be .*: please check$/);
  });

  it('is read as its cells say where the user says what it is', () => {
    const tab = tabOf(
      'Kasse',
      'Wer | Wann war das | Betrag?\na@x.org | 2025-03-01 | 1.50\nb@x.org | 2025-03-02 | 2.50\nc@x.org | 2025-03-03 | 3.50',
    );
    const orders = readingsOf(tab, recogniseTab(tab, berlin), berlin).find(({ table }) => table === 'orders');
    expect(orders?.columns).toEqual({ customer: 'Wer', date: 'Wann war das', amount: 'Betrag?' });
  });

  it.each([
    ['whole numbers, which may be anything', 'a1 | b1 | c1\n1 | 45000 | 3\n2 | 45001 | 4\n3 | 45002 | 5'],
    ['too few rows', 'a1 | b1 | c1\nana@example.org | 2025-03-01 | 12.50'],
  ])('is not guessed from %s', (_, text) => {
    const found = recogniseTab(tabOf('Export', text), berlin);
    expect(found).toMatchObject({ mapping: null, confidence: 0, recognition: 'Not recognised' });
    expect('guess' in found).toBe(false);
  });
});

describe('a needed column whose header is not known', () => {
  const orders = `No. | When | Ordered by | Total
    1 | 2025-03-01 | ana@example.org | 12.50
    2 | 2025-03-02 | +44 20 7946 0018 | 20.00
    3 | 2025-04-09 |  | 7.25
    4 | 2025-04-10 | cy@example.org | 9.00`;

  it('is the one whose cells are e-mail addresses or phone numbers, to be checked', () => {
    expect(recogniseTab(tabOf('Book', orders), berlin)).toMatchObject({
      mapping: { table: 'orders', columns: { customer: 'Ordered by', date: 'When', amount: 'Total' } },
      missing: [],
      confidence: 0.4,
      recognition: 'Looks like orders: please check',
    });
  });

  it('is asked for where two columns could be it', () => {
    const two = orders
      .split('\n')
      .map((line, row) => `${line} | ${row === 0 ? 'Sent to' : 'dee@example.org'}`)
      .join('\n');
    expect(recogniseTab(tabOf('Book', two), berlin)).toMatchObject({
      mapping: { columns: { date: 'When', amount: 'Total' } },
      missing: ['customer'],
      recognition: 'Looks like orders, but no column for: customer',
    });
  });

  it.each([
    ['dates', 'Customer | Tag X | Total', 'date', 'Tag X'],
    ['money', 'Customer | Date | Xyz', 'amount', 'Xyz'],
  ])('is the one whose cells are %s', (_, headers, field, header) => {
    const rows = 'ana | 2025-03-01 | 12.50\n ben | 2025-03-02 | 20.00\n cy | 2025-04-09 | 7.25';
    expect(recogniseTab(tabOf('Book', `${headers}\n ${rows}`), berlin).mapping).toMatchObject({
      table: 'orders',
      columns: { [field]: header },
    });
  });

  it.each([
    ['a day of birth', 'date', 'Customer | Date of birth | Total', 'ana | 1980-03-01 | 12.50'],
    ['the day an invoice is due', 'date', 'Customer | Due | Total', 'ana | 2025-03-01 | 12.50'],
    ['the seller', 'customer', 'Order date | Seller | Total', '2025-03-01 | ana@example.org | 12.50'],
    ['what goods cost the shop', 'amount', 'Order date | Customer | Cost to us', '2025-03-01 | ana | 12.50'],
    [
      'the day somebody became a customer',
      'customer',
      'Customer since | Date | Total',
      '2025-03-01 | 2025-03-02 | 12.50',
    ],
  ])('is never %s', (_, field, headers, row) => {
    const rows = [1, 2, 3, 4].map((n) => row.replace('ana', `ana${n}`));
    const found = recogniseTab(tabOf('Book', [headers, ...rows].join('\n')), berlin);
    expect(found).toMatchObject({ mapping: { table: 'orders' }, missing: [field] });
  });

  it('is asked for where very few people stand in all rows: they may work in the shop', () => {
    const rows = Array.from(
      { length: 20 },
      (_, n) => `2025-03-01 | ${n % 2 ? 'me' : 'jo'}@example.org | ${n}.50`,
    );
    const found = recogniseTab(tabOf('Book', ['Order date | By | Total', ...rows].join('\n')), berlin);
    expect(found.missing).toEqual(['customer']);
  });
});

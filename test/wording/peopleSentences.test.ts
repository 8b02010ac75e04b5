import { describe, expect, it } from 'vitest';
import { peopleSentences } from '../../src/wording/peopleSentences';

const byEmail = { id: 0, email: 312, phone: 0, others: 0 };
const match = {
  listed: 400,
  listedWithOrder: 312,
  foundBy: byEmail,
  orders: 1000,
  ordersOfListed: 810,
  guestOrders: 40,
};
const none = { ids: 0, emails: 0, phones: 0, orders: 0, firstCell: '' };

describe('how customers were joined', () => {
  it('is said with what they were found by, and how many orders are guests', () => {
    expect(peopleSentences(match, null)).toEqual([
      '312 of 400 customers of the list have an order, found by e-mail address. 960 of 1000 orders have a customer, 810 of them one of the list; 40 are guest check-outs.',
    ]);
    const mixed = { ...match, foundBy: { id: 2, email: 280, phone: 29, others: 1 }, guestOrders: 0 };
    expect(peopleSentences(mixed, none)).toEqual([
      '312 of 400 customers of the list have an order: 280 found by e-mail address, 2 by customer number or name, 29 by phone number, 1 through other rows that name them both ways. 1000 of 1000 orders have a customer, 810 of them one of the list.',
    ]);
  });

  it('speaks of one and of none as people do', () => {
    const one = { ...match, listed: 1, listedWithOrder: 1, orders: 2, ordersOfListed: 1, guestOrders: 1 };
    expect(peopleSentences(one, null)).toEqual([
      '1 of 1 customer of the list has an order, found by e-mail address. 1 of 2 orders has a customer, 1 of them one of the list; 1 is a guest check-out.',
    ]);
    const nobody = {
      ...match,
      listedWithOrder: 0,
      foundBy: { ...byEmail, email: 0 },
      ordersOfListed: 0,
      guestOrders: 1000,
    };
    expect(peopleSentences(nobody, null)).toEqual([
      '0 of 400 customers of the list have an order. 0 of 1000 orders have a customer; 1000 are guest check-outs.',
    ]);
  });

  it('names what was not used to join them, by numbers and a cell only', () => {
    expect(
      peopleSentences(null, { ids: 1, emails: 2, phones: 3, orders: 12, firstCell: 'Orders!C14' }),
    ).toEqual([
      '2 e-mail addresses, 3 phone numbers and 1 customer number or name (first at Orders!C14) stand for several people or for nobody, so they were not used to join customers. 12 orders name nobody else and count as guest check-outs.',
    ]);
    expect(peopleSentences(null, { ...none, phones: 1, orders: 1, firstCell: 'Orders!C14' })).toEqual([
      '1 phone number (Orders!C14) stands for several people or for nobody, so it was not used to join customers. 1 order names nobody else and counts as a guest check-out.',
    ]);
    expect(peopleSentences(null, { ...none, emails: 2 })).toEqual([
      '2 e-mail addresses stand for several people or for nobody, so they were not used to join customers.',
    ]);
  });
});

import type { FieldRow } from './fieldSpec';

export const offerFields: readonly FieldRow[] = [
  [
    'name',
    'Offer',
    'label',
    'offer, offer name, name of offer, special offer, promotion, promotion name, promo, promo name, deal, deal name, sale name, offers, promotions, name, title',
    'required',
  ],
  [
    'start',
    'Start',
    'date',
    'start, start date, starts, starts on, offer start, from, from date, first day, begin, begins, begin date, beginning, valid from, date start',
    'required',
  ],
  [
    'end',
    'End',
    'date',
    'end, end date, ends, ends on, offer end, until, to, to date, till, last day, valid until, valid to, date end, expires',
    'required',
  ],
  [
    'cost',
    'Cost',
    'amount',
    'cost, costs, cash, cash cost, spend, spent, ad spend, expense, expenses, budget, offer cost, money spent',
  ],
  ['hours', 'Hours', 'hours', 'hours, hrs, hour, time spent, hours spent, hours worked, effort'],
  [
    'discountRate',
    'Discount rate',
    'amount',
    'discount rate, discount, discount %, discount percent, discount percentage, percent off, % off, off, reduction, rate',
  ],
];

import { etsySoldOrderItems } from './etsySoldOrderItems';
import { etsySoldOrders } from './etsySoldOrders';
import { gumroadSales } from './gumroadSales';
import { klaviyoProfiles } from './klaviyoProfiles';
import { mailchimpAudience } from './mailchimpAudience';
import type { Preset } from './preset';
import { shopifyCustomers } from './shopifyCustomers';
import { shopifyOrders } from './shopifyOrders';
import { squareItems } from './squareItems';
import { squareTransactions } from './squareTransactions';
import { stripePayments } from './stripePayments';

/** Every export that is known by name. Where several fit, the one with most signature headers is taken. */
export const presets: readonly Preset[] = [
  shopifyOrders,
  shopifyCustomers,
  squareTransactions,
  squareItems,
  stripePayments,
  etsySoldOrders,
  etsySoldOrderItems,
  gumroadSales,
  mailchimpAudience,
  klaviyoProfiles,
];

import type { Preset } from './preset';
import { shopifyOrders } from './shopifyOrders';

/** Every export that is known by name. Where several fit, the one with most signature headers is taken. */
export const presets: readonly Preset[] = [shopifyOrders];

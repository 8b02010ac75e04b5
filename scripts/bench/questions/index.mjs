import { funnelEvents } from './funnelEvents.mjs';
import { offerLift } from './offerLift.mjs';
import { repeatLift } from './repeatLift.mjs';
import { roeBy } from './roeBy.mjs';

/** What is measured: a custom function with the floor and the rivals that answer the same from the same cells. */
export const questions = [repeatLift, funnelEvents, roeBy, offerLift];

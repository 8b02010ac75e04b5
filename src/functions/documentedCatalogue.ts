import type { FunctionEntry } from './entry';
import { ACQ_VS_RETAIN } from './ACQ_VS_RETAIN';
import { BREAK_EVEN_HOURS } from './BREAK_EVEN_HOURS';
import { COST_PER_STAGE } from './COST_PER_STAGE';
import { CUSTOMER_VALUE } from './CUSTOMER_VALUE';
import { DEAL_LOYALTY } from './DEAL_LOYALTY';
import { ENGAGEMENT_RATE } from './ENGAGEMENT_RATE';
import { FAN_QUALITY } from './FAN_QUALITY';
import { FUNNEL_CONVERSION } from './FUNNEL_CONVERSION';
import { FUNNEL_EVENTS } from './FUNNEL_EVENTS';
import { LIFT_TEST } from './LIFT_TEST';
import { MAX_INVESTMENT } from './MAX_INVESTMENT';
import { OFFER_LIFT } from './OFFER_LIFT';
import { PEER_ANSWER_RATE } from './PEER_ANSWER_RATE';
import { REFERRAL_RATE } from './REFERRAL_RATE';
import { REPEAT_LIFT } from './REPEAT_LIFT';
import { REPEAT_RATE } from './REPEAT_RATE';
import { ROE } from './ROE';
import { ROE_BY } from './ROE_BY';
import { SAMPLE_SIZE } from './SAMPLE_SIZE';

/** Every custom function of the add-on, in the order of the help: for the reference page, the wrappers and the tests. */
export const documentedCatalogue: readonly FunctionEntry[] = [
  ROE,
  ROE_BY,
  BREAK_EVEN_HOURS,
  MAX_INVESTMENT,
  REPEAT_RATE,
  REPEAT_LIFT,
  LIFT_TEST,
  SAMPLE_SIZE,
  FUNNEL_CONVERSION,
  FUNNEL_EVENTS,
  COST_PER_STAGE,
  OFFER_LIFT,
  DEAL_LOYALTY,
  REFERRAL_RATE,
  ENGAGEMENT_RATE,
  FAN_QUALITY,
  ACQ_VS_RETAIN,
  CUSTOMER_VALUE,
  PEER_ANSWER_RATE,
];

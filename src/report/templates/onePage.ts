import { assumptions } from '../sections/assumptions';
import { dataHealth } from '../sections/dataHealth';
import { funnel } from '../sections/funnel';
import { headline } from '../sections/headline';
import { repeatLift } from '../sections/repeatLift';
import { returnByActivity } from '../sections/returnByActivity';
import { returnOnEngagement } from '../sections/returnOnEngagement';
import { supportedGain } from '../sections/supportedGain';
import type { Template } from './template';

/** What an owner wants to know on Sunday night. */
export const onePage: Template = {
  id: 'one-page',
  name: 'One page',
  description:
    'What came back for your time and money, which activity brought it, and whether it was the engagement.',
  sections: [
    headline,
    returnOnEngagement,
    supportedGain,
    returnByActivity,
    repeatLift,
    funnel,
    assumptions,
    dataHealth,
  ],
};

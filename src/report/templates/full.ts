import { assumptionsForEffort } from '../sections/assumptions';
import { dataHealth } from '../sections/dataHealth';
import { funnel } from '../sections/funnel';
import { headline } from '../sections/headline';
import { hoursByGroup } from '../sections/hoursByGroup';
import { onlineAndOffline } from '../sections/onlineAndOffline';
import { personalTouch } from '../sections/personalTouch';
import { repeatLift } from '../sections/repeatLift';
import { returnByActivity } from '../sections/returnByActivity';
import { returnOnEngagement } from '../sections/returnOnEngagement';
import { supportedGain } from '../sections/supportedGain';
import { whatWouldPay } from '../sections/whatWouldPay';
import type { Template } from './template';

/** Everything the tabs can answer: money first, then effort, then customers, then how it was worked out. */
export const full: Template = {
  id: 'full',
  name: 'Full report',
  description:
    'Everything your tabs can answer: what would pay, where the hours go, and how customers behave.',
  sections: [
    headline,
    returnOnEngagement,
    supportedGain,
    whatWouldPay,
    returnByActivity,
    hoursByGroup,
    personalTouch,
    onlineAndOffline,
    repeatLift,
    funnel,
    assumptionsForEffort,
    dataHealth,
  ],
};

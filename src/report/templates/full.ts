import { advocates } from '../sections/advocates';
import { assumptionsForEffort } from '../sections/assumptions';
import { comingBack } from '../sections/comingBack';
import { customerWorth } from '../sections/customerWorth';
import { dataHealth } from '../sections/dataHealth';
import { dealSeekers } from '../sections/dealSeekers';
import { funnel } from '../sections/funnel';
import { headline } from '../sections/headline';
import { holdOut } from '../sections/holdOut';
import { hoursByGroup } from '../sections/hoursByGroup';
import { offers } from '../sections/offers';
import { onlineAndOffline } from '../sections/onlineAndOffline';
import { personalTouch } from '../sections/personalTouch';
import { posts } from '../sections/posts';
import { repeatLift } from '../sections/repeatLift';
import { returnByActivity } from '../sections/returnByActivity';
import { returnOnEngagement } from '../sections/returnOnEngagement';
import { segments } from '../sections/segments';
import { spendDifference } from '../sections/spendDifference';
import { supportedGain } from '../sections/supportedGain';
import { whatWouldPay } from '../sections/whatWouldPay';
import type { Template } from './template';

/** Everything the tabs can answer: money first, then effort, then customers, then how it was worked out. */
export const full: Template = {
  id: 'full',
  name: 'Full report',
  description:
    'Everything your tabs can answer: what would pay, where the hours go, how customers behave and what they react to.',
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
    holdOut,
    comingBack,
    spendDifference,
    customerWorth,
    segments,
    dealSeekers,
    offers,
    advocates,
    posts,
    funnel,
    assumptionsForEffort,
    dataHealth,
  ],
};

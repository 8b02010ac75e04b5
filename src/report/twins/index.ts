import { acquireVersusRetainTwin } from './acquireVersusRetainTwin';
import { breakEvenHoursTwin } from './breakEvenHoursTwin';
import { costPerStageTwin } from './costPerStageTwin';
import { peerAnswerRateTwin, referralRateTwin, repeatRateTwin } from './countedRateTwins';
import { customerValueTwin } from './customerValueTwin';
import { dealLoyaltyTwin } from './dealLoyaltyTwin';
import { engagementRateTwin } from './engagementRateTwin';
import { fanQualityTwin } from './fanQualityTwin';
import { funnelConversionTwin } from './funnelConversionTwin';
import { liftTestTwin, stratifiedLiftTestTwin } from './liftTestTwins';
import { maxInvestmentTwin } from './maxInvestmentTwin';
import { offerLiftTwin } from './offerLiftTwin';
import { offerProfitTwin } from './offerProfitTwin';
import { repeatLiftTwin } from './repeatLiftTwin';
import { roeTwin } from './roeTwin';
import { sampleSizeTwin } from './sampleSizeTwin';
import type { Twin } from './twin';

/** A week's offer and two weeks after it, as OFFER_LIFT takes it unless told otherwise. */
const usualOffer = { offerBlocks: 1, coolDownBlocks: 2 };

/** Every metric that plain formulas can work out, in the order of the catalogue. */
export const twins: readonly Twin[] = [
  roeTwin,
  breakEvenHoursTwin,
  maxInvestmentTwin,
  repeatRateTwin,
  repeatLiftTwin,
  liftTestTwin,
  stratifiedLiftTestTwin,
  sampleSizeTwin,
  funnelConversionTwin,
  costPerStageTwin,
  offerLiftTwin({ ...usualOffer, trend: false }),
  offerLiftTwin({ ...usualOffer, trend: true }),
  offerProfitTwin,
  dealLoyaltyTwin,
  referralRateTwin,
  engagementRateTwin,
  fanQualityTwin,
  acquireVersusRetainTwin,
  customerValueTwin,
  peerAnswerRateTwin,
];

/** What has no twin, and why. */
export const withoutTwin: Readonly<Record<string, string>> = {
  ROE_BY: 'it groups rows by name; each of its groups is the twin of ROE',
  FUNNEL_EVENTS: 'it follows each person through the rows',
  'REPEAT_LIFT: grade': 'it depends on dates and rows left out',
  'REPEAT_RATE: n': 'it is the count itself',
};

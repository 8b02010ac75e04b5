import type { GroupReturn } from '../core/metrics/roeByGroup';
import type { ImportedData } from '../import/tables';
import type { SharedIdentifiers } from '../import/identity/identity';
import type { MatchCounts } from '../wording/peopleSentences';
import type { Assumptions } from './assumptions';
import { byActivity } from './byActivity';
import { byPersonalness, type ByPersonalness } from './byPersonalness';
import { customerMatch } from './customerMatch';
import { customers, type Customers } from './customers/customers';
import { effort, type Effort } from './effort';
import { mappedAnalysis, type MappedAnalysis } from './mappedAnalysis';
import { hoursByGroup, type HoursByGroup } from './hoursByGroup';
import { onlineAndOffline, type OnlineAndOffline } from './onlineAndOffline';
import { missingData, type MissingData } from './missingData';
import { offers, type OfferResult } from './offers';
import { part, resultOf, type Part } from './part';
import { posts, type Posts } from './posts';
import { supportedGain, type SupportedGain } from './supportedGain';
import { whatWouldPay, type WhatWouldPay } from './whatWouldPay';

export type { ByPersonalness } from './byPersonalness';
export type { ClaimedRoe } from './claimedRoe';
export type { Customers } from './customers/customers';
export type { Effort } from './effort';
export type { FunnelAnalysis } from './funnel';
export type { HoursByGroup } from './hoursByGroup';
export type { OnlineAndOffline } from './onlineAndOffline';
export type { Part } from './part';
export type { Period } from './period';
export type { SupportedGain } from './supportedGain';
export type { WhatWouldPay } from './whatWouldPay';

/** Everything a report asks for. Custom functions never reach it: they take `mappedAnalysis`. */
export interface Analysis extends MappedAnalysis {
  /** What was put in, also where no gain is known. */
  readonly effort: Part<Effort>;
  readonly supported: Part<SupportedGain>;
  readonly wouldPay: Part<WhatWouldPay>;
  readonly byActivity: Part<readonly GroupReturn[]>;
  readonly hoursByGroup: Part<HoursByGroup>;
  readonly byPersonalness: Part<ByPersonalness>;
  readonly onlineAndOffline: Part<OnlineAndOffline>;
  readonly customers: Customers;
  /** Newest first. */
  readonly offers: Part<readonly OfferResult[]>;
  readonly posts: Part<Posts>;
  /** How well orders and customers meet; `null` = there is nothing to compare. */
  readonly match: MatchCounts | null;
  /** What several people share, or nobody has: it joins no customers. `null` = people are named in one way only. */
  readonly sharedIdentifiers: SharedIdentifiers | null;
  /** What the data could tell and do not, the dearest first. */
  readonly missing: readonly MissingData[];
}

/**
 * The whole analysis of the mapped tables. `today` is a day number, used only for choices such as "this month".
 *
 * The period applies to activities and to orders as outcomes; repeat and funnel figures take the people who enter in
 * it, with all their later rows. Each part is a result, or the failure that says what to add. A period that cannot be
 * read fails as a whole.
 */
export function analyse(data: ImportedData, assumptions: Assumptions, today: number): Analysis {
  const mapped = mappedAnalysis(data, assumptions, today);
  const { claimed, period, repeat } = mapped;
  const ofOffers = part(() => offers(data, period, assumptions));
  return {
    ...mapped,
    effort: part(() => effort(data.activities, period)),
    supported: part(() => supportedGain(data, resultOf(repeat), ofOffers, period, assumptions)),
    wouldPay: part(() => whatWouldPay(resultOf(claimed), assumptions)),
    byActivity: part(() => byActivity(data, period, assumptions)),
    hoursByGroup: part(() => hoursByGroup(data, period)),
    byPersonalness: part(() => byPersonalness(data, period, assumptions)),
    onlineAndOffline: part(() => onlineAndOffline(data, period, assumptions)),
    customers: customers(data, mapped),
    offers: ofOffers,
    posts: part(() => posts(data.posts, period, assumptions)),
    match: customerMatch(data),
    sharedIdentifiers: data.identity?.shared ?? null,
    missing: missingData(data),
  };
}

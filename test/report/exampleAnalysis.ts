import type { Analysis, ClaimedRoe, FunnelAnalysis, Part, SupportedGain } from '../../src/analysis/analysis';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import type { Assumptions } from '../../src/analysis/assumptions';
import { Failure, type FailureCode, type FailureDetails } from '../../src/core/failure';
import { funnelConversion } from '../../src/core/metrics/funnelConversion';
import type { Stratum } from '../../src/core/metrics/liftTest';
import type { RepeatLift } from '../../src/core/metrics/repeatLift';
import { returnOnEngagement } from '../../src/core/metrics/returnOnEngagement';
import { roeByGroup } from '../../src/core/metrics/roeByGroup';
import { whatWouldPay } from '../../src/analysis/whatWouldPay';
import { extraCustomers } from '../../src/core/repeat/extraCustomers';
import { liftTests } from '../../src/core/repeat/liftTests';
import type { TabHealth } from '../../src/import/tables';
import { missingColumns } from '../../src/wording/missingData';
import {
  exampleHours,
  exampleSides,
  exampleTouch,
  type ExampleLevel,
  type ExampleSide,
} from './exampleEffort';
import { noCustomers } from './exampleCustomers';

/** What an analysis is made of, so that a test can vary one thing and leave the rest. */
export interface ExampleParts {
  readonly assumptions?: Partial<Assumptions>;
  readonly gain?: number;
  readonly cash?: number;
  readonly hours?: number;
  readonly strata?: readonly Stratum[];
  readonly meanNetSales?: number;
  readonly counts?: readonly number[];
  readonly activities?: readonly {
    readonly name: string;
    readonly gain: number;
    readonly cash: number;
    readonly hours: number;
  }[];
  readonly levels?: readonly ExampleLevel[];
  readonly sides?: { readonly online: ExampleSide; readonly offline: ExampleSide };
  readonly health?: readonly TabHealth[];
}

/** The worked example of the metric definitions: engaged and others by orders before. */
export const workedStrata: readonly Stratum[] = [
  { successesA: 3, sizeA: 20, successesB: 15, sizeB: 120 },
  { successesA: 12, sizeA: 40, successesB: 20, sizeB: 70 },
  { successesA: 30, sizeA: 60, successesB: 25, sizeB: 50 },
];

export function exampleRepeat(strata: readonly Stratum[], assumptions: Assumptions): RepeatLift {
  const { landmarkDays, repeatWindowDays, level, liftMarginOfNoInterest } = assumptions;
  const tests = liftTests(strata, {
    windowDays: repeatWindowDays,
    landmarkDays,
    level,
    marginOfNoInterest: liftMarginOfNoInterest,
  });
  const { estimate, interval } = tests.decisive.ratio;
  const minusOne = (ratio: number | null): number | null => (ratio === null ? null : ratio - 1);
  return {
    grade: tests.stratified ? 'C' : 'D',
    gradeReason: tests.stratified ? 'landmarkAndStratified' : 'fewInformativeStrata',
    strata: strata.map((stratum, index) => ({
      ...stratum,
      label: ['1', '2', '3+'][index] ?? `${index + 1}`,
    })),
    ...tests,
    relativeLift: {
      estimate: minusOne(estimate),
      interval: interval && { ...interval, low: minusOne(interval.low), high: minusOne(interval.high) },
    },
    extraCustomers: extraCustomers(tests.decisive),
    verdict: tests.decisive.verdict,
    occasionsBefore: { engaged: 2.25, others: 1.5 },
    withoutPossiblyOld: null,
    counts: {
      orderRows: 812,
      orderRowsLeftOut: 3,
      refundRows: 0,
      customers: 400,
      observed: 360,
      notObserved: 40,
      engagedListed: 130,
      engagedWithoutDate: 2,
      engagedWithoutCustomer: 0,
      engagedWithoutOrder: 8,
      possiblyOldCustomers: 12,
    },
    groupOf: new Int8Array(),
    repeated: new Uint8Array(),
    firstDay: new Float64Array(),
  };
}

function exampleClaimed(
  parts: Required<Pick<ExampleParts, 'gain' | 'cash' | 'hours'>>,
  assumptions: Assumptions,
): ClaimedRoe {
  const { hourlyRate, margin } = assumptions;
  const totals = {
    gain: parts.gain,
    cost: parts.cash,
    hours: parts.hours,
    hourlyRate: hourlyRate ?? 0,
    margin: margin ?? 1,
  };
  return {
    gainSource: 'activities',
    gain: parts.gain,
    cash: parts.cash,
    hours: parts.hours,
    hourlyRate,
    margin: margin ?? 1,
    revenueBased: margin === null,
    roe: hourlyRate === null ? null : returnOnEngagement(totals),
    rows: 48,
  };
}

function exampleSupported(repeat: RepeatLift, claimed: ClaimedRoe, meanNetSales: number): SupportedGain {
  const { extraCustomers: extra } = repeat;
  const each = (of: (customers: number) => number): SupportedGain['gain'] => ({
    estimate: extra.estimate === null ? null : of(extra.estimate),
    interval: extra.interval && {
      ...extra.interval,
      low: extra.interval.low === null ? null : of(extra.interval.low),
      high: extra.interval.high === null ? null : of(extra.interval.high),
    },
  });
  const cost = claimed.roe?.cost ?? 0;
  const gain = each((customers) => customers * meanNetSales);
  return {
    gain,
    repeatGain: gain,
    offers: null,
    ordersOfOffers: 0,
    offersLeftOut: 0,
    extraCustomers: extra,
    meanNetSales,
    roe: cost > 0 ? each((customers) => (customers * meanNetSales * claimed.margin - cost) / cost) : null,
    grade: repeat.grade,
  };
}

function exampleFunnel(counts: readonly number[], level: number): FunnelAnalysis {
  const names = ['Saw a post', 'Visited', 'Enquired', 'Bought'];
  const share = (index: number, of: number) =>
    index === 0 ? null : funnelConversion(counts[of]!, counts[index]!, level);
  return {
    source: 'stages',
    stages: counts.map((count, index) => ({
      name: names[index] ?? `Stage ${index + 1}`,
      count,
      fromPrevious: share(index, index - 1),
      fromFirst: share(index, 0),
    })),
    overall: funnelConversion(counts[0]!, counts[counts.length - 1]!, level),
    events: null,
  };
}

const exampleActivities = [
  { name: 'Newsletter', gain: 1300, cash: 60, hours: 6 },
  { name: 'Instagram', gain: 800, cash: 60, hours: 10 },
  { name: 'Phone calls', gain: 300, cash: 0, hours: 4 },
];

const exampleHealth: readonly TabHealth[] = [
  {
    sheetId: 1,
    tab: 'Orders',
    table: 'orders',
    place: { firstRow: 2, lastRow: 816, columns: { customer: 'A', date: 'C', amount: 'D', refund: 'E' } },
    rowsRead: 815,
    rowsUsed: 812,
    dropped: [{ reason: 'the date is blank', rows: 3, firstCell: 'Orders!C14' }],
    remarks: ['Net sales = amount − refund.'],
  },
  {
    sheetId: 2,
    tab: 'My work',
    table: 'activities',
    place: {
      firstRow: 4,
      lastRow: 51,
      columns: { date: 'A', channel: 'B', hours: 'D', cost: 'E', gain: 'F' },
    },
    rowsRead: 48,
    rowsUsed: 48,
    dropped: [],
    remarks: [],
  },
  {
    sheetId: 3,
    tab: 'Newsletter list',
    table: 'customers',
    place: { firstRow: 2, lastRow: 131, columns: { customer: 'A', engagedSince: 'B' } },
    rowsRead: 130,
    rowsUsed: 130,
    dropped: [],
    remarks: [],
  },
  {
    sheetId: 4,
    tab: 'Funnel',
    table: 'stages',
    place: { firstRow: 2, lastRow: 5, columns: { stage: 'A', count: 'B' } },
    rowsRead: 4,
    rowsUsed: 4,
    dropped: [],
    remarks: [],
  },
];

/** A shop with everything: ROE 0.5, a crude lift of 50 % that is 3.4 % among alike, a funnel of 0.5 %. */
export function exampleAnalysis(parts: ExampleParts = {}): Analysis {
  const assumptions: Assumptions = {
    ...defaultAssumptions,
    hourlyRate: 30,
    margin: 0.45,
    ...parts.assumptions,
  };
  const repeat = exampleRepeat(parts.strata ?? workedStrata, assumptions);
  const claimed = exampleClaimed(
    { gain: parts.gain ?? 2400, cash: parts.cash ?? 120, hours: parts.hours ?? 20 },
    assumptions,
  );
  const activities = parts.activities ?? exampleActivities;
  return {
    period: { from: 20089, to: 20453 },
    assumptions,
    effort: { result: { rows: 48, cash: claimed.cash, hours: claimed.hours } },
    claimed: { result: claimed },
    supported: { result: exampleSupported(repeat, claimed, parts.meanNetSales ?? 84) },
    byActivity: {
      result: roeByGroup({
        group: Int32Array.from(activities.map((_, index) => index)),
        groupNames: activities.map(({ name }) => name),
        gain: Float64Array.from(activities.map(({ gain }) => gain)),
        cost: Float64Array.from(activities.map(({ cash }) => cash)),
        hours: Float64Array.from(activities.map(({ hours }) => hours)),
        hourlyRate: assumptions.hourlyRate ?? 0,
        margin: assumptions.margin ?? 1,
      }),
    },
    wouldPay: { result: whatWouldPay(claimed, assumptions) },
    hoursByGroup: { result: exampleHours(activities) },
    byPersonalness: { result: exampleTouch(parts.levels, assumptions) },
    onlineAndOffline: { result: exampleSides(parts.sides, assumptions) },
    repeat: { result: repeat },
    funnel: { result: exampleFunnel(parts.counts ?? [8200, 1150, 138, 41], assumptions.level) },
    customers: noCustomers(),
    offers: { failure: new Failure('NO_OFFERS') },
    posts: { failure: new Failure('NO_POSTS') },
    health: parts.health ?? exampleHealth,
    match: {
      listed: 130,
      listedWithOrder: 122,
      foundBy: { id: 0, email: 112, phone: 10, others: 0 },
      orders: 812,
      ordersOfListed: 260,
      guestOrders: 3,
    },
    sharedIdentifiers: null,
    missing: [{ table: 'customers', ...missingColumns.customerSince }],
  };
}

/** The example with people followed through its funnel; a window makes every kind of figure appear. */
export function followedFunnel(conversionWindowDays: number | null): Analysis {
  const analysis = exampleAnalysis({ assumptions: { conversionWindowDays } });
  if (!('result' in analysis.funnel)) throw new Error('the example has a funnel');
  const { stages } = analysis.funnel.result;
  const steps = stages.map(({ count, fromFirst, fromPrevious }, index) => ({
    people: count,
    fromFirst: fromFirst ?? { estimate: 1, interval: null },
    fromPrevious: fromPrevious ?? { estimate: 1, interval: null },
    medianDays: null,
    stillOpen: index * 7,
    observedRate: null,
  }));
  const events = { steps, rowsRead: 90, rowsLeftOut: 2 };
  return { ...analysis, funnel: { result: { ...analysis.funnel.result, source: 'events', events } } };
}

/** Nothing is mapped yet: every part says what it lacks. */
export function emptyAnalysis(): Analysis {
  const missing = <T>(where: string): Part<T> => ({ failure: new Failure('NO_ROWS', { where }) });
  return {
    period: null,
    assumptions: defaultAssumptions,
    effort: missing('The activities tab'),
    claimed: missing('The activities tab'),
    supported: missing('The orders tab'),
    wouldPay: missing('The activities tab'),
    byActivity: missing('The activities tab'),
    hoursByGroup: missing('The activities tab'),
    byPersonalness: missing('The activities tab'),
    onlineAndOffline: missing('The activities tab'),
    repeat: missing('The orders tab'),
    funnel: missing('The stages tab'),
    customers: noCustomers(),
    offers: { failure: new Failure('NO_OFFERS') },
    posts: { failure: new Failure('NO_POSTS') },
    health: [],
    match: null,
    sharedIdentifiers: null,
    missing: [],
  };
}

/** Every part lacks something else: each section says what to add. */
export function differentlyEmptyAnalysis(): Analysis {
  const lacks = <T>(code: FailureCode, details: FailureDetails = {}): Part<T> => ({
    failure: new Failure(code, details),
  });
  return {
    ...emptyAnalysis(),
    effort: { result: { rows: 12, cash: 40, hours: 9 } },
    claimed: lacks('NO_GAIN_LINKED'),
    wouldPay: lacks('NO_GAIN_LINKED'),
    supported: lacks('NO_ENGAGED_CUSTOMERS'),
    byActivity: lacks('NO_GAIN_BY_ACTIVITY'),
    hoursByGroup: lacks('NO_ACTIVITY_COLUMN'),
    byPersonalness: lacks('NO_PERSONALNESS'),
    onlineAndOffline: lacks('ONE_SIDE_ONLY', { side: 'online', other: 'offline' }),
    repeat: lacks('NO_ENGAGED_CUSTOMERS'),
    funnel: lacks('NO_FUNNEL'),
  };
}

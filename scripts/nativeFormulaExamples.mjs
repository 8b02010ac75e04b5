const strata = { success_a: [3, 12, 30], n_a: [20, 40, 60], success_b: [15, 20, 25], n_b: [120, 70, 50] };
const table = { success_a: 45, n_a: 120, success_b: 60, n_b: 240 };
const weeks = [1755, 1775, 1770, 1755, 1803, 1774, 1796, 1790];
const offer = {
  actual_1: 2188,
  baseline_1: weeks,
  actual_2: 1681,
  baseline_2: weeks,
  actual_3: 1770,
  baseline_3: weeks,
};

/** What is typed into the inputs on the page of native formulas: the worked answers of the functions. */
export const nativeFormulaExamples = {
  ROE: { gain: [2000, 700, -300], cost: 120, hours: 20, hourly_rate: 30, margin: 0.45 },
  BREAK_EVEN_HOURS: { gain: 2400, cost: 120, hourly_rate: 30, margin: 0.45, target_roe: 0 },
  MAX_INVESTMENT: { revenue_goal: 10000, margin: 0.45, target_roe: 0.5 },
  REPEAT_RATE: { count: 45, n: 120 },
  REPEAT_LIFT: strata,
  'LIFT_TEST, one row of counts': table,
  'LIFT_TEST, a row for each segment': strata,
  SAMPLE_SIZE: { baseline_rate: 0.25, expected_rate: 0.3, power: 0.8, confidence: 0.95 },
  FUNNEL_CONVERSION: { from: 8200, to: 41 },
  COST_PER_STAGE: { count: 41, cost: 80, costs_to_here: [400, 150, 90, 80] },
  'OFFER_LIFT, without trend, 1 + 2 weeks': offer,
  'OFFER_LIFT, with trend, 1 + 2 weeks': { ...offer, place: [-8, -7, -6, -5, -4, -3, -2, -1] },
  'Offer profit': {
    lift: 410.75,
    net: 307.25,
    net_low: 221.43,
    net_high: 393.07,
    net_error: 36.29,
    weeks: 8,
    degrees_of_freedom: 7,
    discount: 158.82,
    goods_share: 0.6,
    cash: 40,
    hours: 6,
    hourly_rate: 30,
  },
  DEAL_LOYALTY: { success_a: 7, n_a: 34, success_b: 31, n_b: 90 },
  REFERRAL_RATE: { referred: [3, 7, 11], total: [40, 50, 50] },
  ENGAGEMENT_RATE: { interactions: [10, 12, 9, 20, 14], base: [100, 150, 90, 160, 120] },
  FAN_QUALITY: { fans_before: 2000, engaged_before: 260, fans_after: 2600, engaged_after: 273 },
  ACQ_VS_RETAIN: { acquisition_cost: 4200, new_customers: 56, retention_cost: 1300, repeat_customers: 168 },
  CUSTOMER_VALUE: { margin_per_period: 38, retention: 0.6, discount_rate: 0.1 },
  PEER_ANSWER_RATE: { count: 3, n: 5 },
};

/** What each number the user may choose is called, wherever it is shown. */
const labels: Readonly<Record<string, string>> = {
  period: 'Period',
  hourlyRate: 'Value of an hour of your time',
  margin: 'Share of sales left after the cost of goods',
  currency: 'Currency',
  conversionWindowDays: 'Days to get through the funnel',
  landmarkDays: 'Days after the first order to count as engaged',
  repeatWindowDays: 'Days in which a second order counts',
  targetRoe: 'Return you aim for',
  liftMarginOfNoInterest: 'Lift too small to matter',
  roeMarginOfNoInterest: 'Return too small to matter',
  revenueGoal: 'Sales goal',
  offlineCostPerCustomer: 'Cost of a customer won offline',
  stageOrder: 'Order of the funnel stages',
  level: 'Confidence level',
};

export function assumptionLabel(name: string): string {
  return labels[name] ?? name;
}

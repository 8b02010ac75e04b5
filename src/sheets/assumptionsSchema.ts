import * as v from 'valibot';
import { defaultAssumptions } from '../analysis/assumptions';
import { isCurrency } from '../wording/isCurrency';
import { number, oneOf, text } from './plainSchemas';

const periods = [
  'all',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
] as const;

function periodSchema() {
  const isoDay = text((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return v.variant('kind', [
    v.object({ kind: oneOf(...periods) }),
    v.object({ kind: oneOf('custom'), from: isoDay, to: isoDay }),
  ]);
}

function fields() {
  const positive = number((value) => value > 0);
  const zeroOrMore = number((value) => value >= 0);
  return {
    period: periodSchema(),
    hourlyRate: v.nullable(zeroOrMore),
    margin: v.nullable(number((value) => value > 0 && value <= 1)),
    currency: v.nullable(text(isCurrency)),
    conversionWindowDays: v.nullable(positive),
    landmarkDays: zeroOrMore,
    repeatWindowDays: positive,
    targetRoe: number(),
    liftMarginOfNoInterest: zeroOrMore,
    roeMarginOfNoInterest: zeroOrMore,
    revenueGoal: v.nullable(number()),
    offlineCostPerCustomer: v.nullable(number()),
    stageOrder: v.nullable(v.array(text())),
    level: number((value) => value > 0 && value < 1),
  };
}

/** What the sidebar sends: a wrong value is told, never replaced. */
export const assumptionsSchema = () => v.object(fields());

/** What was saved, maybe by an older version: a missing or damaged field takes its default, the others stay. */
export function savedAssumptionsSchema() {
  const tolerant = Object.entries(fields()).map(([name, schema]) => {
    const fallback = defaultAssumptions[name as keyof typeof defaultAssumptions];
    return [name, v.fallback(schema as v.GenericSchema, fallback)];
  });
  return v.object(Object.fromEntries(tolerant) as ReturnType<typeof fields>);
}

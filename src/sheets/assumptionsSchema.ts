import * as v from 'valibot';
import { defaultAssumptions } from '../analysis/assumptions';

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
  const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
  return v.variant('kind', [
    v.object({ kind: v.picklist(periods) }),
    v.object({ kind: v.literal('custom'), from: isoDay, to: isoDay }),
  ]);
}

function fields() {
  const positive = v.pipe(v.number(), v.gtValue(0));
  const zeroOrMore = v.pipe(v.number(), v.minValue(0));
  return {
    period: periodSchema(),
    hourlyRate: v.nullable(zeroOrMore),
    margin: v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
    currency: v.nullable(v.pipe(v.string(), v.maxLength(20))),
    conversionWindowDays: v.nullable(positive),
    landmarkDays: zeroOrMore,
    repeatWindowDays: positive,
    targetRoe: v.number(),
    liftMarginOfNoInterest: zeroOrMore,
    roeMarginOfNoInterest: zeroOrMore,
    revenueGoal: v.nullable(v.number()),
    offlineCostPerCustomer: v.nullable(v.number()),
    stageOrder: v.nullable(v.array(v.string())),
    level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
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

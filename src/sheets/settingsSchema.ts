import * as v from 'valibot';
import { defaultAssumptions } from '../analysis/assumptions';

const positive = v.pipe(v.number(), v.gtValue(0));
const fraction = v.pipe(v.number(), v.gtValue(0), v.maxValue(1));
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const period = v.variant('kind', [
  v.object({
    kind: v.picklist(['all', 'thisMonth', 'lastMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear']),
  }),
  v.object({ kind: v.literal('custom'), from: isoDay, to: isoDay }),
]);

const fields = {
  period,
  hourlyRate: v.nullable(v.pipe(v.number(), v.minValue(0))),
  margin: v.nullable(fraction),
  currency: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  conversionWindowDays: v.nullable(positive),
  landmarkDays: v.pipe(v.number(), v.minValue(0)),
  repeatWindowDays: positive,
  targetRoe: v.number(),
  liftMarginOfNoInterest: v.pipe(v.number(), v.minValue(0)),
  roeMarginOfNoInterest: v.pipe(v.number(), v.minValue(0)),
  revenueGoal: v.nullable(v.number()),
  offlineCostPerCustomer: v.nullable(v.number()),
  stageOrder: v.nullable(v.array(v.string())),
  level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
};

/** What the sidebar sends: a wrong value is told, never replaced. */
export const assumptionsSchema = v.object(fields);

/** What was saved, maybe by an older version: a missing or damaged field takes its default, the others stay. */
export const savedAssumptionsSchema = v.object({
  period: v.fallback(fields.period, defaultAssumptions.period),
  hourlyRate: v.fallback(fields.hourlyRate, defaultAssumptions.hourlyRate),
  margin: v.fallback(fields.margin, defaultAssumptions.margin),
  currency: v.fallback(fields.currency, defaultAssumptions.currency),
  conversionWindowDays: v.fallback(fields.conversionWindowDays, defaultAssumptions.conversionWindowDays),
  landmarkDays: v.fallback(fields.landmarkDays, defaultAssumptions.landmarkDays),
  repeatWindowDays: v.fallback(fields.repeatWindowDays, defaultAssumptions.repeatWindowDays),
  targetRoe: v.fallback(fields.targetRoe, defaultAssumptions.targetRoe),
  liftMarginOfNoInterest: v.fallback(
    fields.liftMarginOfNoInterest,
    defaultAssumptions.liftMarginOfNoInterest,
  ),
  roeMarginOfNoInterest: v.fallback(fields.roeMarginOfNoInterest, defaultAssumptions.roeMarginOfNoInterest),
  revenueGoal: v.fallback(fields.revenueGoal, defaultAssumptions.revenueGoal),
  offlineCostPerCustomer: v.fallback(
    fields.offlineCostPerCustomer,
    defaultAssumptions.offlineCostPerCustomer,
  ),
  stageOrder: v.fallback(fields.stageOrder, defaultAssumptions.stageOrder as string[] | null),
  level: v.fallback(fields.level, defaultAssumptions.level),
});

export const mappingSchema = v.object({
  sheetId: v.pipe(v.number(), v.integer()),
  table: v.picklist(['activities', 'orders', 'customers', 'events', 'stages']),
  columns: v.record(v.string(), v.string()),
  constants: v.record(v.string(), v.string()),
  amountIncludesTaxAndShipping: v.exactOptional(v.boolean()),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A report tab this document holds: where it is, how far it reaches, which assumption cells it shows. */
export const savedReportSchema = v.object({
  sheetId: v.pipe(v.number(), v.integer()),
  templateId: v.string(),
  rows: count,
  columns: count,
  columnWidths: v.array(v.number()),
  chartIds: v.array(v.number()),
  inputs: v.array(v.object({ name: v.string(), row: count, column: count, saved: v.nullable(v.number()) })),
});

/** What was under way when it was written: enough to finish it or to take it back later. */
export const journalSchema = v.variant('stage', [
  v.object({ stage: v.literal('staging'), helperTabs: v.array(v.string()) }),
  v.object({
    stage: v.literal('moving'),
    helperTabs: v.array(v.string()),
    sheetId: v.number(),
    backupTab: v.string(),
    report: savedReportSchema,
    rows: count,
    columns: count,
    /** The tab's own widths, where the new report brings others. */
    columnWidths: v.nullable(v.array(v.number())),
    maxRows: count,
    maxColumns: count,
    chartIds: v.array(v.number()),
  }),
  v.object({
    stage: v.literal('tidying'),
    helperTabs: v.array(v.string()),
    sheetId: v.number(),
    oldChartIds: v.array(v.number()),
  }),
]);

export const buildRequestSchema = v.object({
  mappings: v.array(mappingSchema),
  assumptions: assumptionsSchema,
  templateId: v.string(),
  changedAssumptions: v.exactOptional(v.picklist(['keepReport', 'keepSaved'])),
});

export type SavedReport = v.InferOutput<typeof savedReportSchema>;
export type Journal = v.InferOutput<typeof journalSchema>;

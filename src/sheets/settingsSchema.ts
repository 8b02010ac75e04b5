import * as v from 'valibot';
import { assumptionsSchema, savedAssumptionsSchema } from './assumptionsSchema';

const count = () => v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = () => v.array(v.number());

const mapping = () =>
  v.object({
    sheetId: v.pipe(v.number(), v.integer()),
    table: v.picklist(['activities', 'orders', 'customers', 'events', 'stages']),
    columns: v.record(v.string(), v.string()),
    constants: v.record(v.string(), v.string()),
    amountIncludesTaxAndShipping: v.exactOptional(v.boolean()),
  });

/** A report tab this document holds: where it is, how far it reaches, which charts and assumption cells are its own. */
const savedReport = () =>
  v.object({
    sheetId: v.pipe(v.number(), v.integer()),
    templateId: v.string(),
    rows: count(),
    columns: count(),
    columnWidths: numbers(),
    chartIds: numbers(),
    inputs: v.array(
      v.object({ name: v.string(), row: count(), column: count(), saved: v.nullable(v.number()) }),
    ),
  });

const moving = () =>
  v.object({
    stage: v.literal('moving'),
    helperTabs: v.array(v.string()),
    sheetId: v.number(),
    backupTab: v.string(),
    report: savedReport(),
    rows: count(),
    columns: count(),
    /** The tab's own widths, where the new report brings others. */
    columnWidths: v.nullable(numbers()),
    maxRows: count(),
    maxColumns: count(),
    chartIds: numbers(),
  });

const tidying = () =>
  v.object({
    stage: v.literal('tidying'),
    helperTabs: v.array(v.string()),
    sheetId: v.number(),
    oldChartIds: numbers(),
  });

const staging = () => v.object({ stage: v.literal('staging'), helperTabs: v.array(v.string()) });

const made = () => ({
  mapping: mapping(),
  savedAssumptions: savedAssumptionsSchema(),
  assumptions: assumptionsSchema(),
  savedReport: savedReport(),
  /** What was under way when it was written: enough to finish it or to take it back later. */
  journal: v.variant('stage', [staging(), moving(), tidying()]),
  buildRequest: v.object({
    mappings: v.array(mapping()),
    assumptions: assumptionsSchema(),
    templateId: v.string(),
    changedAssumptions: v.exactOptional(v.picklist(['keepReport', 'keepSaved'])),
  }),
});

let kept: ReturnType<typeof made> | null = null;

/** Made when first asked for: the script is loaded for every custom function, and few of them need any. */
export const schemas = (): ReturnType<typeof made> => (kept ??= made());

export type SavedReport = v.InferOutput<ReturnType<typeof savedReport>>;
export type Moving = v.InferOutput<ReturnType<typeof moving>>;
export type Tidying = v.InferOutput<ReturnType<typeof tidying>>;
export type Journal = v.InferOutput<ReturnType<typeof staging>> | Moving | Tidying;

import * as v from 'valibot';
import { once } from '../core/once';
import { assumptionsSchema, savedAssumptionsSchema } from './assumptionsSchema';
import { count, idOrName, number, oneOf, text, wholeNumber, yesOrNo } from './plainSchemas';

const numbers = () => v.array(number());

const mapping = () =>
  v.object({
    sheetId: wholeNumber(),
    range: v.exactOptional(text()),
    table: oneOf('activities', 'orders', 'customers', 'events', 'stages', 'offers', 'posts'),
    columns: v.record(text(), text()),
    constants: v.record(text(), text()),
    amountIncludesTaxAndShipping: v.exactOptional(yesOrNo()),
    dayMonthOrder: v.exactOptional(oneOf('dayFirst', 'monthFirst')),
  });

/** A report tab this document holds: where it is, how far it reaches, which charts and assumption cells are its own. */
const savedReport = () =>
  v.object({
    sheetId: wholeNumber(),
    templateId: text(),
    rows: count(),
    columns: count(),
    columnWidths: numbers(),
    chartIds: numbers(),
    inputs: v.array(v.object({ name: text(), row: count(), column: count(), saved: v.nullable(number()) })),
  });

const moving = () =>
  v.object({
    stage: oneOf('moving'),
    helperTabs: v.array(text()),
    sheetId: number(),
    backupTab: text(),
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
    stage: oneOf('tidying'),
    helperTabs: v.array(text()),
    sheetId: number(),
    oldChartIds: numbers(),
  });

const staging = () => v.object({ stage: oneOf('staging'), helperTabs: v.array(text()) });

/** Made when first asked for: few calls need any. */
export const schemas = once(() => ({
  mapping: mapping(),
  savedAssumptions: savedAssumptionsSchema(),
  assumptions: assumptionsSchema(),
  savedReport: savedReport(),
  checkTab: v.nullable(wholeNumber()),
  seenTabs: v.array(idOrName()),
  /** What was under way when it was written: enough to finish it or to take it back later. */
  journal: v.variant('stage', [staging(), moving(), tidying()]),
  buildRequest: v.object({
    mappings: v.array(mapping()),
    assumptions: assumptionsSchema(),
    templateId: text(),
    changedAssumptions: v.exactOptional(oneOf('keepReport', 'keepSaved')),
  }),
}));

export type SavedReport = v.InferOutput<ReturnType<typeof savedReport>>;
export type Moving = v.InferOutput<ReturnType<typeof moving>>;
export type Tidying = v.InferOutput<ReturnType<typeof tidying>>;
export type Journal = v.InferOutput<ReturnType<typeof staging>> | Moving | Tidying;

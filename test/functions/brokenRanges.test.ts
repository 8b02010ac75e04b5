import { describe, expect, it } from 'vitest';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import type { Argument, Parameter } from '../../src/functions/entry';
import type { Cell } from '../../src/import/cell';
import { call, failureOf, sentenceOf } from './call';
import { expectCells } from './expectCells';
import { fullCalls } from './fullCalls';

type Range = readonly (readonly Cell[])[];

const entries = documentedCatalogue.filter(({ name }) => fullCalls[name]!.some(Array.isArray));

/** The full call of a function with each of its ranges changed, or only those of some parameters. */
function changed(
  name: string,
  change: (range: Range, parameter: Parameter) => Argument,
  isMeant: (parameter: Parameter) => boolean = () => true,
): Argument[] {
  const { parameters } = documentedCatalogue.find((entry) => entry.name === name)!;
  return fullCalls[name]!.map((given, at) =>
    Array.isArray(given) && isMeant(parameters[at]!) ? change(given as Range, parameters[at]!) : given,
  );
}

/** What the first row of the full call alone gives: a failure, or nothing when it is enough. */
const oneRow: Readonly<Record<string, string | null>> = {
  ROE: null,
  ROE_BY: null,
  BREAK_EVEN_HOURS: null,
  REPEAT_RATE: 'NOBODY_FOLLOWED',
  REPEAT_LIFT: 'NOBODY_FOLLOWED',
  LIFT_TEST: null,
  FUNNEL_CONVERSION: 'ONE_STAGE',
  FUNNEL_EVENTS: 'TOO_FEW_STEPS',
  COST_PER_STAGE: null,
  OFFER_LIFT: 'OFFER_NOT_OVER',
  DEAL_LOYALTY: 'NOBODY_FOLLOWED',
  REFERRAL_RATE: null,
  ENGAGEMENT_RATE: 'NO_VALUE',
  ACQ_VS_RETAIN: null,
  PEER_ANSWER_RATE: null,
};

/** A blank range where the others are filled: these count as 0, no or no name; all others are refused. */
const mayBeBlank = new Set([
  'ROE.gain',
  'ROE.cost',
  'ROE.hours',
  'ROE_BY.group',
  'ROE_BY.gain',
  'ROE_BY.cost',
  'ROE_BY.hours',
  'BREAK_EVEN_HOURS.cost',
  'FUNNEL_EVENTS.exclude',
  'COST_PER_STAGE.costs',
  'OFFER_LIFT.exclude',
  'PEER_ANSWER_RATE.is_staff',
]);

const millionBlanks: readonly Cell[][] = Array.from({ length: 1_000_000 }, () => ['']);

it('every function with ranges says what one row gives', () => {
  expect(Object.keys(oneRow)).toEqual(entries.map(({ name }) => name));
});

describe.each(entries)('$name', ({ name, parameters }) => {
  const full = (): unknown => call(name, ...fullCalls[name]!);
  const first = parameters[0]!.name;

  it.each([
    ['empty', () => []],
    ['all blank', (range: Range) => range.map(() => [''])],
    ['cells of spaces', (range: Range) => range.map(() => ['  '])],
    ['a million blank rows', () => millionBlanks],
  ] as const)('ranges that are %s have no rows', (_, change) => {
    expect(sentenceOf(() => call(name, ...changed(name, change)))).toBe(
      `${first} has no rows with data. Check the range.`,
    );
  });

  it('a million blank rows below the data change nothing', () => {
    expectCells(call(name, ...changed(name, (range) => [...range, ...millionBlanks])), full());
  });

  it(`one row gives ${oneRow[name] ?? 'a result'}`, () => {
    const run = (): unknown => call(name, ...changed(name, (range) => range.slice(0, 1)));
    if (oneRow[name] === null) expect(run).not.toThrow();
    else expect(failureOf(run)).toBe(oneRow[name]);
  });

  it('a range that is a row shorter than the others of its table is refused, naming both', () => {
    const tables = parameters.map(({ table }: Parameter) => table);
    for (const parameter of parameters as readonly Parameter[]) {
      if (tables.filter((table) => table !== undefined && table === parameter.table).length < 2) continue;
      const args = changed(
        name,
        (range) => range.slice(0, -1),
        (one) => one === parameter,
      );
      const text = sentenceOf(() => call(name, ...args));
      expect(text).toMatch(
        new RegExp(`^${parameter.name} has \\d+ rows, \\w+ has \\d+\\. Give ranges of the same length\\.$`),
      );
    }
  });

  it('two columns where one belongs are refused', () => {
    for (const parameter of parameters as readonly Parameter[]) {
      if (parameter.kind === 'stageCounts' || parameter.kind === 'dayRanges') continue;
      const args = changed(
        name,
        (range) => range.map(([cell]) => [cell, cell]),
        (one) => one === parameter,
      );
      if (args.every((argument, at) => argument === fullCalls[name]![at])) continue;
      expect(sentenceOf(() => call(name, ...args))).toBe(
        `${parameter.name}: one column is expected, the range has 2. Choose one of them.`,
      );
    }
  });

  it('a blank range beside filled ones counts as 0, no or no name where that makes sense', () => {
    for (const parameter of parameters as readonly Parameter[]) {
      const args = changed(
        name,
        (range) => range.map(() => ['']),
        (one) => one === parameter,
      );
      if (args.every((argument, at) => argument === fullCalls[name]![at])) continue;
      const run = (): unknown => call(name, ...args);
      if (mayBeBlank.has(`${name}.${parameter.name}`)) expect(run).not.toThrow();
      else expect(failureOf(run), parameter.name).toMatch(/^(NO_ROWS|NO_VALUE|CASH_EXCEEDS_GAIN)$/);
    }
  });

  it('ids and names meet in any letter case and with spaces around them', () => {
    const isName = ({ kind }: Parameter) => kind === 'keys' || kind === 'labels';
    const mixed = changed(
      name,
      (range) => range.map(([cell], row) => [row % 2 === 0 ? cell : ` ${String(cell).toUpperCase()} `]),
      isName,
    );
    const shown = (result: unknown): unknown => JSON.parse(JSON.stringify(result).toLowerCase());
    expect(shown(call(name, ...mixed))).toEqual(shown(full()));
  });

  it('rows with dates may come in any order', () => {
    const dated = parameters.find(({ kind }: Parameter) => kind === 'days' || kind === 'times');
    if (dated === undefined) return;
    const backwards = changed(
      name,
      (range) => [...range].reverse(),
      ({ table }) => table !== undefined && table === (dated as Parameter).table,
    );
    expectCells(call(name, ...backwards), full());
  });
});

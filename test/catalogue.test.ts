import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedCatalogue as catalogue } from '../src/functions/documentedCatalogue';
import { functionsDocument } from '../scripts/generateDocs.mjs';
import { customFunctionSource } from '../scripts/generateWrappers.mjs';
import { call } from './functions/call';
import { expectCells } from './functions/expectCells';

/** Names and order as the product promises them: a changed one breaks every sheet that uses it. */
const promised: Record<string, string[]> = {
  ROE: ['gain', 'cost', 'hours', 'hourly_rate', 'margin', 'output'],
  ROE_BY: ['group', 'gain', 'cost', 'hours', 'hourly_rate', 'margin'],
  BREAK_EVEN_HOURS: ['gain', 'cost', 'hourly_rate', 'margin', 'target_roe'],
  MAX_INVESTMENT: ['revenue_goal', 'margin', 'target_roe'],
  REPEAT_RATE: ['customers', 'dates', 'window_days', 'output'],
  REPEAT_LIFT: [
    'customers',
    'dates',
    'engaged_customers',
    'engaged_dates',
    'window_days',
    'landmark_days',
    'output',
  ],
  LIFT_TEST: ['success_a', 'n_a', 'success_b', 'n_b', 'confidence', 'output'],
  SAMPLE_SIZE: ['baseline_rate', 'expected_rate', 'power', 'confidence'],
  FUNNEL_CONVERSION: ['counts', 'from', 'to', 'output'],
  FUNNEL_EVENTS: ['people', 'dates', 'stages', 'steps', 'window_days', 'order', 'exclude', 'output'],
  COST_PER_STAGE: ['counts', 'costs', 'output'],
  OFFER_LIFT: [
    'dates',
    'values',
    'offer_start',
    'offer_end',
    'baseline_weeks',
    'cooldown_days',
    'trend',
    'exclude',
    'output',
  ],
  DEAL_LOYALTY: ['customers', 'dates', 'discounted', 'window_days', 'output'],
  REFERRAL_RATE: ['referred', 'total', 'output'],
  ENGAGEMENT_RATE: ['interactions', 'base', 'output'],
  FAN_QUALITY: ['fans_before', 'engaged_before', 'fans_after', 'engaged_after', 'output'],
  ACQ_VS_RETAIN: ['acquisition_cost', 'new_customers', 'retention_cost', 'repeat_customers'],
  CUSTOMER_VALUE: ['margin_per_period', 'retention', 'discount_rate', 'include_first'],
  PEER_ANSWER_RATE: ['threads', 'answerers', 'is_staff', 'output'],
};

const promisedOutputs: Record<string, string[]> = {
  ROE: ['ratio', 'net', 'cost', 'per_hour', 'table'],
  REPEAT_RATE: ['rate', 'low', 'high', 'n', 'table'],
  REPEAT_LIFT: [
    'lift',
    'crude',
    'ratio',
    'difference',
    'low',
    'high',
    'p',
    'extra_customers',
    'grade',
    'verdict',
    'table',
  ],
  LIFT_TEST: [
    'difference',
    'low',
    'high',
    'ratio',
    'ratio_low',
    'ratio_high',
    'p',
    'method',
    'verdict',
    'table',
  ],
  FUNNEL_CONVERSION: ['rate', 'low', 'high', 'table'],
  FUNNEL_EVENTS: ['table', 'counts', 'rate'],
  COST_PER_STAGE: ['cumulative', 'own', 'table'],
  OFFER_LIFT: [
    'lift',
    'percent',
    'low',
    'high',
    'p',
    'expected',
    'net',
    'net_low',
    'net_high',
    'verdict',
    'table',
  ],
  DEAL_LOYALTY: ['rate', 'difference', 'low', 'high', 'table'],
  REFERRAL_RATE: ['rate', 'low', 'high', 'table'],
  ENGAGEMENT_RATE: ['rate', 'mean', 'low', 'high', 'table'],
  FAN_QUALITY: ['marginal', 'before', 'after', 'change', 'table'],
  PEER_ANSWER_RATE: ['rate', 'low', 'high', 'table'],
};

it('the catalogue holds exactly the promised functions, in order', () => {
  expect(catalogue.map(({ name }) => name)).toEqual(Object.keys(promised));
});

it('the committed docs/functions.md is the one the catalogue makes', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionsDocument(catalogue));
});

describe.each(catalogue.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  it('has the promised parameters in the promised order', () => {
    expect(entry.parameters.map((parameter) => parameter.name)).toEqual(promised[name]);
  });

  it('has a wrapper with the same parameters, each described in its comment', () => {
    const source = customFunctionSource(entry);
    expect(source).toContain(`function ${name}(${promised[name]!.join(', ')}) {`);
    const described = [...source.matchAll(/@param \{(?:number|string|boolean|date|range)\} (\w+) \S/g)].map(
      ([, parameter]) => parameter,
    );
    expect(described).toEqual(promised[name]);
  });

  it('has a name that cannot be read as the address of a cell', () => {
    expect(name).not.toMatch(/^\$?[A-Z]{1,3}\$?\d+$/i);
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  });

  it('has output as its last parameter, with the promised keywords', () => {
    const last = entry.parameters[entry.parameters.length - 1]!;
    if (promisedOutputs[name] === undefined) return expect(last.name).not.toBe('output');
    expect(last.name).toBe('output');
    expect(last.keywords).toEqual(promisedOutputs[name]);
  });

  it('says everything a reader needs', () => {
    for (const text of [entry.summary, entry.question, entry.formula, entry.returns]) {
      expect(text.length).toBeGreaterThan(10);
    }
    for (const list of [entry.examples, entry.assumptions, entry.whenNotToUse, entry.references]) {
      expect(list.length).toBeGreaterThan(0);
    }
    expect(entry.references.some((reference) => reference.includes('https://'))).toBe(true);
  });

  it('says what it reads without arguments exactly where every parameter is optional', () => {
    const everyOptional = entry.parameters.every(({ optional }) => optional);
    expect(entry.withoutArguments !== undefined).toBe(everyOptional);
  });

  it('says "Optional." in the description of exactly the optional parameters', () => {
    const source = customFunctionSource(entry);
    for (const { name: parameter, optional } of entry.parameters) {
      const line = source.split('\n').find((text) => text.includes(`} ${parameter} `))!;
      expect(line.includes('Optional.')).toBe(optional);
    }
  });

  it.each(entry.examples.map((example) => [example.call, example] as const))(
    'gives %s as shown',
    (_, example) => {
      expectCells(call(name, ...example.arguments), example.result);
    },
  );

  it.each(entry.examples.map(({ call: typed }) => typed))('calls itself in %s', (typed) => {
    expect(typed.startsWith(`=${name}(`)).toBe(true);
  });

  const outputs = promisedOutputs[name] ?? [];
  it.runIf(outputs.length > 0).each(outputs)('answers to output "%s"', (output) => {
    const { arguments: given } = entry.examples[0]!;
    const args = entry.parameters.map((_, at) => given[at]);
    args[entry.parameters.length - 1] = output;
    const result = call(name, ...args);
    if (output === 'table') {
      const table = result as unknown[][];
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
      expect(table[0]!.every((header) => typeof header === 'string' && header !== '')).toBe(true);
      expect(table.flat()).not.toContain(null);
      expect(table.flat()).not.toContain(undefined);
    } else {
      expect(['number', 'string', 'object']).toContain(typeof result);
      expect(result).not.toBeNull();
    }
  });
});

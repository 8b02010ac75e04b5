import { describe, expect, test } from 'vitest';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import { allowedFunctions, ref } from '../../src/report/formula/expression';
import type { Expression } from '../../src/report/formula/expression';
import { sheetsFormula } from '../../src/report/formula/sheetsFormula';
import { twins, withoutTwin } from '../../src/report/twins';
import type { Twin } from '../../src/report/twins/twin';
import { inOneFormula, twinCells } from '../../src/report/twins/twinCells';
import { twinCases } from './cases';
import { evaluatedCase } from './evaluatedCase';
import { placeCase } from './placeCase';
import { agrees } from './differences';

const functionNamed = (name: string) => documentedCatalogue.find((entry) => entry.name === name);
/** What every call of these takes from the saved assumptions, where the function has no parameter for it. */
const assumed = ['confidence', 'margin_of_no_interest'];

const keywordsOf = (name: string): readonly string[] => {
  const keywords = functionNamed(name)?.parameters.find(({ kind }) => kind === 'keyword')?.keywords ?? [];
  return keywords.filter((keyword) => keyword !== 'table');
};

describe('twins and the catalogue', () => {
  test.each(documentedCatalogue.map(({ name }) => name))(
    'every output of %s has a twin, or a reason for having none',
    (name) => {
      if (withoutTwin[name] !== undefined) return;
      const own = twins.filter((twin) => twin.name === name);
      expect(own).not.toEqual([]);
      const written = (keyword: string): boolean => own.every(({ outputs }) => outputs.includes(keyword));
      const missing = keywordsOf(name).filter((keyword) => !written(keyword));
      expect(missing.filter((keyword) => withoutTwin[`${name}: ${keyword}`] === undefined)).toEqual([]);
    },
  );

  test.each(twins.filter(({ takes }) => takes === 'arguments').map((twin) => [twin.name, twin] as const))(
    'the twin of %s takes the parameters of the function, in their order, with their defaults',
    (name, { inputs }) => {
      const parameters = functionNamed(name)!.parameters.filter(({ kind }) => kind !== 'keyword');
      const own = inputs.filter((input) => !assumed.includes(input.name) || input.name in parameters);
      const taken = parameters.filter((parameter) => !assumed.includes(parameter.name));
      expect(own.map((input) => input.name)).toEqual(taken.map((parameter) => parameter.name));
      for (const parameter of parameters) {
        if (parameter.default === undefined) continue;
        expect(inputs.find((input) => input.name === parameter.name)?.default).toBe(parameter.default);
      }
    },
  );

  test.each(
    twins
      .filter(({ name }) => functionNamed(name))
      .map((twin) => [`${twin.name} ${twin.variant ?? ''}`.trim(), twin] as const),
  )('outputs of %s are keywords of the function', (_name, { name, outputs }) => {
    const keywords = keywordsOf(name);
    if (keywords.length === 0) expect(outputs).toHaveLength(1);
    else expect(outputs.filter((output) => !keywords.includes(output))).toEqual([]);
  });
});

const inputsAsCells = ({ inputs }: Twin): Record<string, Expression> =>
  Object.fromEntries(
    inputs.filter((input) => input.default === undefined).map(({ name }) => [name, ref(name)]),
  );

describe('cells of a twin', () => {
  test.each(twins.map((twin) => [`${twin.name} ${twin.variant ?? ''}`.trim(), twin] as const))(
    '%s: every formula can be typed in any locale and uses allowed functions only',
    (_name, twin) => {
      for (const { formula } of twinCells(twin, inputsAsCells(twin))) {
        const written = sheetsFormula(formula, () => 'A1');
        const outsideTexts = written.replace(/"[^"]*"/g, '');
        expect(outsideTexts).not.toMatch(/[0-9][.,][0-9]|,/);
        const called = outsideTexts.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
        expect(called.filter((name) => !(allowedFunctions as readonly string[]).includes(name))).toEqual([]);
      }
    },
  );

  test('an input that is needed and not given is named', () => {
    expect(() => twinCells(twins[0]!, {})).toThrow('ROE needs gain');
  });

  test('written into one formula, each output is the same double as over cells', () => {
    for (const { twin, cases } of twinCases) {
      const one = cases[0]!;
      const placed = placeCase(twin, one);
      const values = evaluatedCase(placed);
      for (const output of Object.keys(one.expected)) {
        const whole = { key: output, label: '', formula: inOneFormula(placed.cells, output) };
        const alone = evaluatedCase({ ...placed, cells: [whole] });
        expect(alone[placed.inputs.length]).toBe(values[placed.row(output)]);
      }
    }
  });

  test('only the cells an output needs are written', () => {
    const keys = twinCells(twins[0]!, { gain: ref('B2') }, ['net']).map(({ key }) => key);
    expect(keys).toEqual(['hoursWorked', 'cost', 'net']);
  });

  test('numbers typed in a call stand in the formulas as fractions', () => {
    const cells = twinCells(twins[0]!, { gain: 2400, cost: 120, hours: 20, hourly_rate: 30, margin: 0.45 });
    expect(sheetsFormula(inOneFormula(cells, 'net'), (key) => key)).toBe(
      '=SUM(2400)*(45/100)-(SUM(120)+SUM(20)*30)',
    );
    expect(
      agrees(
        'net',
        360,
        evaluatedCase({ inputs: [], cells, row: (key) => cells.findIndex((cell) => cell.key === key) })[2],
      ),
    ).toBe(true);
  });

  test('a call is as long in one formula as a cell of Google Sheets takes, but for the verdict of LIFT_TEST', () => {
    const mostCharacters = 50_000;
    const tooLong = twins
      .filter(({ takes }) => takes === 'arguments')
      .flatMap((twin) => {
        const cells = twinCells(twin, inputsAsCells(twin));
        const length = (output: string): number =>
          sheetsFormula(inOneFormula(cells, output), () => 'Data!$B$12').length;
        return twin.outputs
          .filter((output) => length(output) > mostCharacters)
          .map((output) => `${twin.name} ${output}`);
      });
    expect(new Set(tooLong)).toEqual(new Set(['LIFT_TEST verdict']));
  });
});

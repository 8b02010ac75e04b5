import { beforeAll, describe, expect, it } from 'vitest';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import type { Argument } from '../../src/functions/entry';
import { builtFiles, type BuiltFiles } from '../builtFiles';
import { call } from '../functions/call';
import { expectCells } from '../functions/expectCells';
import { fullCalls } from '../functions/fullCalls';
import { openHost } from '../host/openHost';

let files: BuiltFiles;

beforeAll(async () => {
  files = await builtFiles();
});

/** A formula of a call whose ranges stand side by side in a tab, arguments separated by `;` or `,`. */
function typedCall(name: string, args: readonly Argument[], separator: string): string {
  const written = args.map((argument, at) => {
    if (Array.isArray(argument)) {
      const column = String.fromCharCode(65 + at);
      return `Data!${column}2:${column}${argument.length + 1}`;
    }
    if (typeof argument === 'string') return `"${argument}"`;
    return String(argument).toUpperCase();
  });
  return `=${name}(${written.join(separator)})`;
}

/** The ranges of a call below headers, one argument a column. */
function dataOf(args: readonly Argument[]): unknown[][] {
  const rows = Math.max(...args.map((argument) => (Array.isArray(argument) ? argument.length : 0)));
  return Array.from({ length: rows + 1 }, (_, row) =>
    args.map((argument, at) => {
      if (!Array.isArray(argument)) return '';
      return row === 0 ? `column ${at}` : ((argument as unknown[][])[row - 1]?.[0] ?? '');
    }),
  );
}

describe.each(Object.entries(fullCalls))('%s typed into a cell', (name, args) => {
  it.each([
    ['with ; between the arguments', ';'],
    ['with , between the arguments', ','],
  ])('gives what the function gives, %s', (_, separator) => {
    const { host, document } = openHost({ tabs: [{ name: 'Data', cells: dataOf(args) as never }] });
    host.loadAddon(files['Code.js'], {});
    const sheet = document.insertSheet('Formulas');
    const expected = call(name, ...args);
    sheet.getRange('A1').setFormula(typedCall(name, args, separator));
    const rows = Array.isArray(expected) ? expected.length : 1;
    const columns = Array.isArray(expected) ? expected[0]!.length : 1;
    const shown = sheet.getRange(1, 1, rows, columns).getValues();
    expectCells(shown, Array.isArray(expected) ? expected : [[expected]]);
  });
});

it('every example of the catalogue that names no cells can be typed as it stands', () => {
  const { host, document } = openHost();
  host.loadAddon(files['Code.js'], {});
  const sheet = document.insertSheet('Formulas');
  let typed = 0;
  for (const { examples } of documentedCatalogue)
    for (const { call: formula, result } of examples) {
      if (/[A-Z]+\d+:/.test(formula)) continue;
      typed++;
      sheet.clear();
      sheet.getRange('A1').setFormula(formula);
      const expected = Array.isArray(result) ? (result as unknown[][]) : [[result]];
      expectCells(sheet.getRange(1, 1, expected.length, expected[0]!.length).getValues(), expected);
    }
  expect(typed).toBeGreaterThan(20);
});

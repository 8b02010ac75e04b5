import { importBundled } from './importBundled.mjs';
import { nativeFormulaExamples } from './nativeFormulaExamples.mjs';

const twinParts = `
export { twins, withoutTwin } from './src/report/twins/index';
export { twinCells } from './src/report/twins/twinCells';
export { sheetsFormula } from './src/report/formula/sheetsFormula';
export { evaluateExpression } from './src/report/formula/evaluateExpression';
`;

const cellText = (text) => String(text).replace(/\|/g, '\\|').replace(/_/g, '\\_');
const shown = (value) =>
  typeof value === 'number' ? String(Number(value.toPrecision(10))) : cellText(value);
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** Inputs from row 2 on: single values in column B, columns of values from D on. Then the cells, in column B. */
function placed({ twinCells }, twin, example) {
  const values = new Map();
  const given = {};
  let singles = 1;
  let columns = 3;
  for (const { name } of twin.inputs) {
    const value = example[name];
    if (value === undefined) continue;
    const list = Array.isArray(value) ? value : [value];
    const letter = Array.isArray(value) ? String.fromCharCode(65 + columns++) : 'B';
    const from = Array.isArray(value) ? 2 : ++singles;
    list.forEach((one, at) => values.set(`${letter}${from + at}`, one));
    const [first, last] = [`${letter}${from}`, `${letter}${from + list.length - 1}`];
    given[name] = Array.isArray(value)
      ? { kind: 'range', from: first, to: last }
      : { kind: 'ref', key: first };
  }
  const cells = twinCells(twin, given);
  const address = new Map(cells.map(({ key }, at) => [key, `B${singles + 1 + at}`]));
  return { values, given, cells, address: (key) => address.get(key) ?? key };
}

function results({ evaluateExpression }, { values, cells, address }) {
  const known = new Map(values);
  const column = (from, to) => {
    const [first, last] = [from, to].map((place) => Number(place.slice(1)));
    return Array.from({ length: last - first + 1 }, (_, at) => known.get(`${from[0]}${first + at}`) ?? null);
  };
  const reader = { value: (key) => known.get(address(key)) ?? null, values: column };
  for (const { key, formula } of cells) known.set(address(key), evaluateExpression(formula, reader));
  return known;
}

const areaOf = (given) => (given.kind === 'range' ? `${given.from}:${given.to}` : given.key);

function section(parts, twin) {
  const title = [twin.name, twin.variant].filter(Boolean).join(', ');
  const example = nativeFormulaExamples[title];
  if (!example) throw new Error(`scripts/nativeFormulaExamples.mjs has no example for ${title}`);
  const page = placed(parts, twin, example);
  const known = results(parts, page);
  const inputs = twin.inputs.map(({ name, meaning, default: otherwise }) => {
    const where = page.given[name] ? areaOf(page.given[name]) : 'left out';
    const content = example[name] ?? otherwise;
    return row(where, cellText(name), cellText(meaning), [content].flat().map(shown).join('; '));
  });
  const formulas = page.cells.map(({ key, label, formula }) => {
    const isOutput = twin.outputs.includes(key);
    const name = isOutput ? `${cellText(label)} (**${cellText(key)}**)` : cellText(label);
    const written = parts.sheetsFormula(formula, page.address).replace(/\|/g, '\\|');
    return row(page.address(key), name, `\`${written}\``, shown(known.get(page.address(key))));
  });
  const from =
    twin.takes === 'arguments' ? 'the arguments of the function' : 'figures the add-on has counted';
  return [
    `## ${title}`,
    '',
    `It begins with ${from}:`,
    '',
    row('cell', 'input', 'what it is', 'example'),
    '|---|---|---|---|',
    ...inputs,
    '',
    row('cell', 'what it holds', 'formula', 'result'),
    '|---|---|---|---|',
    ...formulas,
    '',
  ];
}

/** Every metric that plain formulas can work out, cell by cell, for those who check figures. */
export async function nativeFormulasDocument() {
  const parts = await importBundled(twinParts);
  return [
    '# Native formulas',
    '',
    'What the functions work out, as plain formulas that Google Sheets, Excel and LibreOffice all know. Use this page to check a figure by hand, or to have it in a file without the add-on. It is made from `src/report/twins` by `npm run docs`.',
    '',
    '- Type the inputs and the formulas into the cells named in the first column. Bold names are outputs of the function.',
    '- `;` stands between arguments, as in countries that write 1,5; in English spreadsheets it may be `,`. `45/100` is 0.45 in every country.',
    '- "none" stands where there is nothing to divide by, "no limit" where a limit does not exist.',
    '- A test compares each of them on 300 inputs with the functions, in LibreOffice and in the local host: 9 digits, 6 for p.',
    '',
    'There is no plain formula for:',
    '',
    ...Object.entries(parts.withoutTwin).map(([name, why]) => `- ${cellText(name)}: ${why}.`),
    '- p of LIFT\\_TEST and REPEAT\\_LIFT from under 100 people: Fisher’s test adds up every possible table.',
    '',
    ...parts.twins.flatMap((twin) => section(parts, twin)),
  ].join('\n');
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCatalogue } from './loadCatalogue.mjs';
import { nativeFormulasDocument } from './nativeFormulasDocument.mjs';
import { projectFolder } from './projectFolder.mjs';

const page = join(projectFolder, 'docs/functions.md');
const formulasPage = join(projectFolder, 'docs/native-formulas.md');

/** Text of a table cell: a bar would end the cell, and a name such as n_a is no emphasis. */
const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/_/g, '\\_');
const list = (items) => items.map((item) => `- ${item}`);

function fallback({ optional, default: number, keywords, whenOmitted }) {
  if (!optional) return 'needed';
  if (keywords) return `"${keywords[0]}"`;
  if (number !== undefined) return String(number);
  return whenOmitted ?? '';
}

function resultCell(result) {
  if (!Array.isArray(result)) return typeof result === 'number' ? `${result}` : `"${result}"`;
  return `a table of ${result.length} rows`;
}

function spilled(result) {
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const [header, ...rows] = result;
  return [row(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(row)];
}

function exampleText({ call, result, explanation }) {
  const isTable = Array.isArray(result) && result[0].length > 1;
  const shown =
    isTable || !Array.isArray(result) ? resultCell(result) : result.map(([value]) => value).join(', ');
  return [`\`${call}\` gives **${shown}**. ${explanation}`, '', ...(isTable ? [...spilled(result), ''] : [])];
}

function functionSection(entry) {
  const names = entry.parameters.map(({ name }) => name).join(', ');
  return [
    `## ${entry.name}`,
    '',
    `\`=${entry.name}(${names})\``,
    '',
    entry.summary,
    '',
    `**Question.** ${entry.question}`,
    '',
    `**Formula.** ${entry.formula}`,
    '',
    '| parameter | what it is | unit | if left out |',
    '|---|---|---|---|',
    ...entry.parameters.map(
      (parameter) =>
        `| ${[parameter.name, parameter.description, parameter.unit ?? '', fallback(parameter)].map(cell).join(' | ')} |`,
    ),
    '',
    `**Result.** ${entry.returns}`,
    '',
    ...(entry.withoutArguments ? [`**Without arguments.** ${entry.withoutArguments}`, ''] : []),
    '**Examples.**',
    '',
    ...entry.examples.flatMap(exampleText),
    '**It assumes:**',
    '',
    ...list(entry.assumptions),
    '',
    '**Do not use it:**',
    '',
    ...list(entry.whenNotToUse),
    '',
    '**Sources:**',
    '',
    ...list(entry.references),
    '',
  ];
}

const introduction = [
  '# Functions',
  '',
  'Type them in a cell like any other function. This page is made from the catalogue in `src/functions` by `npm run docs`.',
  '',
  '- In countries that write 1,5 for one and a half, put `;` between the arguments instead of `,`.',
  '- A whole column such as `A2:A` is fine: blank rows are skipped. Ranges of one table must have the same rows.',
  '- Money may be text, such as "$22.50", "1.234,56" or "(30.00)". Text that is no number is refused with its place.',
  '- Rates and returns are fractions: format the cell as percent to see 0.5 as 50 %.',
  '- Ask for "table" as the last argument to see everything behind a number. A limit that does not exist is "no limit" there.',
  '- A call without arguments reads your mapped tabs. Google runs it again when you enter it or open the file, not at every edit: choose Refresh in the menu.',
  '- Over a whole list make one call, never one for each row.',
  '',
];

/** The reference page of all functions, from the catalogue alone. */
export function functionsDocument(catalogue) {
  const contents = catalogue.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${summary}`);
  return [...introduction, ...contents, '', ...catalogue.flatMap(functionSection)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(page, functionsDocument(await loadCatalogue()));
  await writeFile(formulasPage, await nativeFormulasDocument());
  console.log('docs/functions.md and docs/native-formulas.md written');
}

import { bundleName, namesInAddOnFile, namesInCode } from './publicNames.mjs';

/** What Sheets shows for each kind of parameter. */
const documentedTypes = {
  amounts: 'range',
  bases: 'range',
  counts: 'range',
  keys: 'range',
  labels: 'range',
  days: 'range',
  times: 'range',
  flags: 'range',
  discounts: 'range',
  dayRanges: 'range',
  day: 'date',
  stageCounts: 'range',
  stage: 'string',
  number: 'number',
  flag: 'boolean',
  keyword: 'string',
};

/** Sheets strips HTML and line breaks from these texts, and a closing mark would end the comment. */
function commentText(text) {
  if (/[\r\n]|\*\/|[<>]/.test(text)) throw new Error(`not fit for a comment: ${text}`);
  return text;
}

function documentedType({ name, kind }) {
  if (!(kind in documentedTypes)) throw new Error(`${name}: no documented type for the kind "${kind}"`);
  return documentedTypes[kind];
}

function parameterText({ optional, description, default: fallback }) {
  const text = optional ? `Optional. ${description}` : description;
  return commentText(fallback === undefined ? text : `${text} If left out: ${fallback}.`);
}

/** A plain declaration: bundlers drop comments, rest parameters lose the argument hints, and `};` can hang a cell. */
export function customFunctionSource(entry) {
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const example = entry.examples[0].call;
  return [
    '/**',
    ` * ${commentText(`${entry.summary} Example: ${example}`)}`,
    ' *',
    ...entry.parameters.map(
      (parameter) => ` * @param {${documentedType(parameter)}} ${parameter.name} ${parameterText(parameter)}`,
    ),
    ` * @return ${commentText(entry.returns)}`,
    ' * @customfunction',
    ' */',
    `function ${entry.name}(${names}) {`,
    `  return ${bundleName}.customFunction('${entry.name}', [${names}], ${bundleName}.rest);`,
    '}',
    '',
  ].join('\n');
}

/** The rest goes along, as for the custom functions: it is loaded when the function asks for it. */
function codeFunctionSource(name) {
  return `function ${name}(argument) {\n  return ${bundleName}.${name}(argument, ${bundleName}.rest);\n}\n`;
}

function addOnFunctionSource(name) {
  return `function ${name}(argument) {\n  return ${bundleName}.addOn().${name}(argument);\n}\n`;
}

/** The plain top-level functions Apps Script sees, below the bundle. */
export function wrapperSource(catalogue) {
  return [
    ...catalogue.map(customFunctionSource),
    ...namesInCode.map(codeFunctionSource),
    ...namesInAddOnFile.map(addOnFunctionSource),
  ].join('\n');
}

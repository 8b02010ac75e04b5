import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What only readers need, of an entry and of a parameter: see PublishedEntry in src/functions/entry.ts. */
const unpublished = new Set([
  'summary',
  'question',
  'formula',
  'returns',
  'withoutArguments',
  'examples',
  'assumptions',
  'whenNotToUse',
  'references',
  'description',
  'unit',
  'whenOmitted',
]);

/** An esbuild plugin: the catalogue without its texts. The sidebar's help and the comments of the wrappers have them. */
export const withoutDocumentation = {
  name: 'without documentation',
  setup(build) {
    build.onLoad({ filter: /src[\\/]functions[\\/]([A-Z_]+|\w+Parameters)\.ts$/ }, async ({ path }) => ({
      contents: stripped(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function stripped(source) {
  const file = ts.createSourceFile('entry.ts', source, ts.ScriptTarget.ES2020, true);
  const described = describedLiterals(file);
  if (described.length === 0) throw new Error('neither an entry nor a parameter in a file of the catalogue');
  const cuts = described
    .flatMap((literal) => [...literal.properties])
    .filter(({ name }) => unpublished.has(name?.text))
    .map((found) => [found.getFullStart(), endWithComma(source, found.getEnd())])
    .sort(([a], [b]) => b - a);
  return cuts.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** The object literals of entries and of parameters: `functionEntry({ … parameters: [{ … }] })`, `{ … } satisfies Parameter`. */
function describedLiterals(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'functionEntry')
      found.push(node.arguments[0], ...parametersOf(node.arguments[0]));
    if (ts.isSatisfiesExpression(node) && node.type.getText() === 'Parameter')
      found.push(node.expression.expression ?? node.expression);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function parametersOf(entry) {
  const list = entry.properties.find(({ name }) => name?.text === 'parameters').initializer;
  return list.elements.filter((element) => ts.isObjectLiteralExpression(element));
}

function endWithComma(source, end) {
  return source[end] === ',' ? end + 1 : end;
}

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What only the reference page and the tests read: see PublishedEntry in src/functions/entry.ts. */
const unpublished = new Set([
  'question',
  'returns',
  'assumptions',
  'whenNotToUse',
  'references',
  'arguments',
  'result',
]);

/** An esbuild plugin: catalogue entries without the texts that no cell and no sidebar shows. */
export const withoutDocumentation = {
  name: 'without documentation',
  setup(build) {
    build.onLoad({ filter: /src[\\/]functions[\\/][A-Z_]+\.ts$/ }, async ({ path }) => ({
      contents: stripped(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function stripped(source) {
  const file = ts.createSourceFile('entry.ts', source, ts.ScriptTarget.ES2020, true);
  const entry = onlyEntry(file);
  const examples = property(entry, 'examples').initializer.elements;
  const cuts = [entry, ...examples]
    .flatMap((literal) => [...literal.properties])
    .filter(({ name }) => unpublished.has(name?.text))
    .map((found) => [found.getFullStart(), endWithComma(source, found.getEnd())])
    .sort(([a], [b]) => b - a);
  return cuts.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** The object literal given to `functionEntry`. */
function onlyEntry(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'functionEntry')
      found.push(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (found.length !== 1) throw new Error(`${found.length} calls of functionEntry where one is expected`);
  return found[0];
}

function property(literal, name) {
  return literal.properties.find((candidate) => candidate.name?.text === name);
}

function endWithComma(source, end) {
  return source[end] === ',' ? end + 1 : end;
}

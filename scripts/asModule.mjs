const imported = /^var (\w+) = require\( ?('[^']+') ?\);$/gm;
const exported = /^module\.exports = /m;

/**
 * A CommonJS file of the numeric library as an ES module: then the bundler joins it with the others, leaves out what
 * nobody calls, and runs nothing before a function is called.
 */
export function asModule(source, path) {
  const text = source.replace(imported, 'import $1 from $2;').replace(exported, 'export default ');
  if (/\brequire\b|\bmodule\b|\bexports\b/.test(text)) throw new Error(`${path} is no plain CommonJS file`);
  return text;
}

export function withoutComments(source) {
  return source.replace(/\/\*[^]*?\*\//g, '').replace(/\s\/\/.*$/gm, '');
}

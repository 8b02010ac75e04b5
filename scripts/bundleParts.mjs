import { createHash } from 'node:crypto';

const pairs = (list, pattern) =>
  list.split(',').map((pair) => {
    const [, first, second = first] = pattern.exec(pair.trim());
    return [first, second];
  });

/** One file of a split bundle: what it takes from which other file, its code, what it gives under which name. */
function readPart(text) {
  const [start, taken = '', from = null] = /^import\s*\{([^}]*)\}\s*from\s*"\.\/([^"]+)";/.exec(text) ?? [''];
  const [end, given] = /\bexport\s*\{([^}]*)\};\s*$/.exec(text);
  const body = text.slice(start.length, text.length - end.length).trim();
  if (/\bimport\b\s*[{"*(]/.test(body)) throw new Error('a part of the bundle imports from two others');
  const naming = /^(\S+?)(?:\s+as\s+(\S+))?$/;
  return { from, taken: taken === '' ? [] : pairs(taken, naming), body, given: pairs(given, naming) };
}

const objectOf = (names) => `{${names.map(([local, name]) => `${name}:${local}`).join()}}`;

/**
 * The two parts of the bundle: `code` is one constant with what every call needs, `addOnFile` the text of the rest,
 * which src/addon/addOnFile.ts runs when it is first asked for, with the shared values as its parameters.
 */
export function bundleParts(files, globalName) {
  const part = (name) => readPart(files.find(({ path }) => path.endsWith(name)).text);
  const [code, addOn] = [part('code.js'), part('addOn.js')];
  const shared = part(code.from);
  if (code.body !== '' || addOn.from !== code.from) throw new Error('the bundle was split in another way');
  const inShared = new Map(shared.given.map(([local, name]) => [name, local]));
  const inCode = new Map(code.taken.map(([name, local]) => [local, inShared.get(name)]));
  const published = code.given.map(([local, name]) => [inCode.get(local), name]);
  const [addOnFile] = published.find(([, name]) => name === 'addOnFile');
  const parameters = addOn.taken.map(([name, local]) => [inShared.get(name), local]);
  const stamp = createHash('sha256').update(shared.body).update(addOn.body).digest('hex').slice(0, 12);
  return {
    code: [
      '"use strict";',
      `var ${globalName}=(()=>{${shared.body}`,
      `return Object.assign(${addOnFile}("${stamp}",()=>(${objectOf(parameters)})),${objectOf(published)})})();`,
      '',
    ].join('\n'),
    addOnFile: withoutScriptlets(
      [
        `// ${stamp}`,
        '"use strict";',
        addOn.body,
        `return${objectOf(addOn.given)};`,
        '//# sourceURL=AddOn.html',
        '',
      ].join('\n'),
    ),
  };
}

/** An HTML file of a script project is a template: what stands between these marks would be taken out of it. */
function withoutScriptlets(text) {
  const at = text.search(/<\?|\?>/);
  if (at >= 0) throw new Error(`AddOn.html would hold a scriptlet mark: ${text.slice(at - 40, at + 40)}`);
  return text;
}

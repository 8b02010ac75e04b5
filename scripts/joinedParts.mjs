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
 * The two parts of the bundle as one constant: what a cell needs, and inside it the rest, which runs when the menu or
 * the sidebar first asks for it. Everything is loaded for every custom function, so what none needs must not run.
 */
export function joinedParts(files, globalName) {
  const part = (name) => readPart(files.find(({ path }) => path.endsWith(name)).text);
  const [cells, addOn] = [part('cells.js'), part('addOn.js')];
  const shared = part(cells.from);
  if (cells.body !== '' || addOn.from !== cells.from) throw new Error('the bundle was split in another way');
  const inShared = new Map(shared.given.map(([local, name]) => [name, local]));
  const forCells = new Map(cells.taken.map(([name, local]) => [local, inShared.get(name)]));
  const published = cells.given.map(([local, name]) => [forCells.get(local), name]);
  const parameters = addOn.taken.map(([, local]) => local).join();
  const values = addOn.taken.map(([name]) => inShared.get(name)).join();
  return [
    '"use strict";',
    `var ${globalName}=(()=>{${shared.body}`,
    `var openedAddOn;function addOn(){return openedAddOn||(openedAddOn=((${parameters})=>{${addOn.body}`,
    `return${objectOf(addOn.given)}})(${values}))}`,
    `return${objectOf([...published, ['addOn', 'addOn']])}})();`,
    '',
  ].join('\n');
}

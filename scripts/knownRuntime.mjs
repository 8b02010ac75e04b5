import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { asModule, withoutComments } from './asModule.mjs';
import { rationalModule, sharedRational, sharedRationalName } from './sharedRational.mjs';

const require = createRequire(import.meta.url);

/**
 * The numeric library asks its surroundings, at every start, what V8 always has: typed arrays and their byte order.
 * Custom functions load the whole bundle for every call, so these questions are answered while bundling.
 */
const answers = {
  '@stdlib/array-float64': 'module.exports = Float64Array;',
  '@stdlib/array-uint32': 'module.exports = Uint32Array;',
  '@stdlib/array-uint16': 'module.exports = Uint16Array;',
  '@stdlib/array-uint8': 'module.exports = Uint8Array;',
  '@stdlib/assert-is-little-endian': 'module.exports = true;',
  // The library's ports of fdlibm, which V8 uses for Math as well.
  '@stdlib/math-base-special-ln': 'module.exports = Math.log;',
  '@stdlib/math-base-special-exp': 'module.exports = Math.exp;',
  '@stdlib/math-base-special-log1p': 'module.exports = Math.log1p;',
  '@stdlib/math-base-special-pow': 'module.exports = Math.pow;',
  '@stdlib/utils-define-nonenumerable-read-only-property':
    'module.exports = (object, key, value) => { Object.defineProperty(object, key, { value }); };',
};

/** The quantile alone: its package also brings a factory of quantile functions, and the text formatter behind it. */
const shortcuts = {
  '@stdlib/stats-base-dists-normal-quantile': '@stdlib/stats-base-dists-normal-quantile/lib/main.js',
};

/** An esbuild plugin for bundles that run in V8 only. */
export const knownRuntime = {
  name: 'known runtime',
  setup(build) {
    build.onResolve({ filter: /^@stdlib\// }, ({ path }) => {
      if (path in answers || path === sharedRationalName) return { path, namespace: 'known-runtime' };
      if (path in shortcuts) return { path: require.resolve(shortcuts[path]) };
      return undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'known-runtime' }, ({ path }) => ({
      contents: path === sharedRationalName ? rationalModule : asModule(answers[path], path),
    }));
    build.onLoad({ filter: /[\\/]@stdlib[\\/].*\.js$/ }, async ({ path }) => {
      const source = withoutComments(await readFile(path, 'utf8'));
      const isRational = /[\\/]rational_\w+\.js$/.test(path);
      return { contents: isRational ? sharedRational(source, path) : asModule(source, path) };
    });
  },
};

import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import erfc from '@stdlib/math-base-special-erfc';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { beforeAll, it } from 'vitest';
import { knownRuntime } from '../scripts/knownRuntime.mjs';

type Bundled = Record<'erfc' | 'quantile', (...args: number[]) => number>;

let bundled: Bundled;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { default as erfc } from '@stdlib/math-base-special-erfc';
        export { default as quantile } from '@stdlib/stats-base-dists-normal-quantile';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    minify: true,
    plugins: [knownRuntime],
  });
  bundled = runInContext(`${outputFiles[0]!.text}; bundled`, createContext({})) as Bundled;
});

const special = fc.constantFrom(0, -0, 1, -1, 0.5, Infinity, -Infinity, NaN, 5e-324, 1 - 2 ** -53);
const anyNumber = fc.oneof(special, fc.double(), fc.double({ min: -30, max: 30 }));
const share = fc.oneof(special, fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1e-6 }));

it('gives the same normal quantiles in the bundle as the library itself, to the last bit', () => {
  fc.assert(
    fc.property(share, (p) => Object.is(bundled.quantile(p, 0, 1), quantile(p, 0, 1))),
    { numRuns: 20_000 },
  );
});

it('gives the same complementary error function in the bundle as the library itself, to the last bit', () => {
  fc.assert(
    fc.property(anyNumber, (x) => Object.is(bundled.erfc(x), erfc(x))),
    { numRuns: 20_000 },
  );
});

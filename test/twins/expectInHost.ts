import { describe } from 'vitest';
import { twins } from '../../src/report/twins';
import type { Twin } from '../../src/report/twins/twin';
import { twinCases } from './cases';
import { expectTwins } from './expectTwins';
import { hostValues } from './hostValues';

const nameOf = ({ name, variant }: Twin): string => `${name} ${variant ?? ''}`;
const registered = new Set(twins.map(nameOf));

/** Offers of other lengths are the same formulas again; they go through LibreOffice. */
export function expectInHost(takes: Twin['takes']): void {
  const chosen = twinCases.filter(({ twin }) => twin.takes === takes && registered.has(nameOf(twin)));
  describe(`in the local host, from ${takes}`, () => {
    expectTwins(chosen, (sheets) => Promise.resolve(hostValues(sheets)));
  });
}

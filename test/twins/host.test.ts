import { describe } from 'vitest';
import { twins } from '../../src/report/twins';
import { twinCases } from './cases';
import { expectTwins } from './expectTwins';
import { hostValues } from './hostValues';

const variants = new Set(twins.map(({ name, variant }) => `${name} ${variant ?? ''}`));
// Offers of other lengths are the same formulas again; they go through LibreOffice.
const registered = twinCases.filter(({ twin }) => variants.has(`${twin.name} ${twin.variant ?? ''}`));

describe('in the local host', () => {
  expectTwins(registered, (sheets) => Promise.resolve(hostValues(sheets)));
});

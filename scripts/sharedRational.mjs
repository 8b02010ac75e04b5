/** How the bundled library imports it. */
export const sharedRationalName = '@stdlib/rational';

/** The one evaluation all rational functions of the library share: the same operations in the same order. */
export const rationalModule = `
const sum = (coefficients, x) => coefficients.reduceRight((rest, coefficient) => coefficient + x * rest);
export default function rational(x, over, under) {
  if (x === 0) return over[0] / under[0];
  if (Math.abs(x) <= 1) return sum(over, x) / sum(under, x);
  return sum(over.reverse(), 1 / x) / sum(under.reverse(), 1 / x);
}
`;

const number = /-?\d+\.\d+(?:e[-+]?\d+)?/g;
const generated = new RegExp(
  [
    String.raw`if \( x === 0\.0 \) \{\s*return (?<atZero>[^;]+);\s*\}[^]*`,
    String.raw`if \( ax <= 1\.0 \) \{\s*s1 = (?<over>[^;]+);\s*s2 = (?<under>[^;]+);\s*\}`,
    String.raw`\s*else \{\s*x = 1\.0 \/ x;\s*s1 = (?<overBack>[^;]+);\s*s2 = (?<underBack>[^;]+);\s*\}`,
    String.raw`\s*return s1 \/ s2;`,
  ].join(''),
);

const isHorner = (text) => /^(-?[\d.e+-]+ \+ \(x \* \(?)+-?[\d.e+-]+\)+$/.test(text.trim());
const coefficientsOf = (text) => text.match(number).map(Number);
const sameBackwards = (one, other) =>
  one.every((value, at) => Object.is(value, other[other.length - 1 - at]));

/** The library's generated rational functions write each polynomial out twice: here it is once, as coefficients. */
export function sharedRational(source, path) {
  const found = source.match(generated)?.groups;
  const { atZero, over, under, overBack, underBack } = found ?? {};
  if (!found || ![over, under, overBack, underBack].every(isHorner))
    throw new Error(`${path} is no generated rational function`);
  const [above, below] = [over, under].map(coefficientsOf);
  const isKnown =
    sameBackwards(above, coefficientsOf(overBack)) &&
    sameBackwards(below, coefficientsOf(underBack)) &&
    above[0] / below[0] === Number(atZero);
  if (!isKnown) throw new Error(`${path} differs from what is known of rational functions`);
  const [p, q] = [above, below].map((list) => JSON.stringify(list));
  return `import rational from '${sharedRationalName}';\nexport default (x) => rational(x, ${p}, ${q});\n`;
}

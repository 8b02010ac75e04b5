export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const whole = (number) => Math.round(number).toLocaleString('en');
export const milliseconds = (ms) => (ms < 100 ? ms.toFixed(1) : whole(ms));

/** A figure beside its bar: "1.02 (≤ 1.25)", and "**missed**" where it is above. */
export function besideBar(value, bar, digits = 2) {
  if (bar === undefined) return value.toFixed(digits);
  return `${value.toFixed(digits)} (≤ ${bar})${value <= bar ? '' : ' **missed**'}`;
}

/** What the summary needs of a figure with a bar. */
export const check = (what, value, bar, digits = 2) => ({
  what,
  value: value.toFixed(digits),
  bar,
  met: value <= bar,
});

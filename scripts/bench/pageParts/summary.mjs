/** Which bars are met, in one sentence, and a list of those that are not. */
export function summary(checks) {
  const missed = checks.filter(({ met }) => !met);
  if (missed.length === 0) return `All ${checks.length} bars are met in this run.`;
  const list = missed.map(({ what, value, bar }) => `- ${what}: ${value}, the bar is ${bar}`);
  return [
    `${checks.length - missed.length} of ${checks.length} bars are met in this run. Missed:`,
    list.join('\n'),
  ].join('\n\n');
}

/** The aims. Ratios are to the floor. */
export const bars = {
  atMillion: {
    REPEAT_LIFT: { dates: 1.25, 'text dates': 1.5 },
    FUNNEL_EVENTS: { dates: 1.4, 'text dates': 1.6 },
    ROE_BY: { 'text money': 1.6 },
  },
  atHundredThousand: 2.25,
  firstCall: 2.5,
  newMemory: 64,
  bundleBytes: 200_000,
  coldEvaluation: 5,
  topLevel: 0.5,
  reading: 3,
  readingToIds: 1.2,
  reportSeconds: 5,
  reportMegabytes: 1024,
};

/** The bar for a warm ratio at a size; undefined = none was set. */
export function ratioBar(name, writing, rows) {
  const own = bars.atMillion[name]?.[writing];
  if (own === undefined) return undefined;
  if (rows === 1_000_000) return own;
  return rows === 100_000 ? bars.atHundredThousand : undefined;
}

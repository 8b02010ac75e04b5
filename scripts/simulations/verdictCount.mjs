const alarms = ['increase', 'decrease'];

/** How often each verdict was given. */
export function verdictCount() {
  const count = { increase: 0, decrease: 0, noEffect: 0, cannotTell: 0, tooFewData: 0 };
  let runs = 0;
  let logRatios = 0;
  let ratios = 0;
  return {
    add(verdict, ratio = null) {
      count[verdict]++;
      runs++;
      if (ratio > 0) {
        logRatios += Math.log(ratio);
        ratios++;
      }
    },
    share: (verdict) => count[verdict] / runs,
    /** Share of runs that claimed an effect. */
    alarms: () => alarms.reduce((sum, verdict) => sum + count[verdict], 0) / runs,
    /** Twice the standard error of that share. */
    alarmsError() {
      const share = this.alarms();
      return 2 * Math.sqrt((share * (1 - share)) / runs);
    },
    typicalRatio: () => (ratios === 0 ? null : Math.exp(logRatios / ratios)),
    runs: () => runs,
  };
}

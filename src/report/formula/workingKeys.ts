/** Keys of the cells that formulas of several sections read. */
export const hourlyRateKey = 'assumption.hourlyRate';
/** The margin in use: 1 while none is given. */
export const marginKey = 'working.margin';
/** Standard errors to each side at the confidence of the page. */
export const zKey = 'working.z';

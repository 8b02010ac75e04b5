/** Keys of the cells that formulas of several sections read. */
export const hourlyRateKey = 'assumption.hourlyRate';
export const targetRoeKey = 'assumption.targetRoe';
/** Cells that only reports with the effort questions have. */
export const revenueGoalKey = 'assumption.revenueGoal';
export const offlineCostKey = 'assumption.offlineCostPerCustomer';
/** The margin in use: 1 while none is given. */
export const marginKey = 'working.margin';
/** Standard errors to each side at the confidence of the page. */
export const zKey = 'working.z';

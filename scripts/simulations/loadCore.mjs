import { importBundled } from '../importBundled.mjs';
import { knownRuntime } from '../knownRuntime.mjs';

const entry = `
export { liftTest } from './src/core/metrics/liftTest';
export { repeatLift } from './src/core/metrics/repeatLift';
export { offerLift } from './src/core/metrics/offerLift';
export { liftBySegment } from './src/core/metrics/liftBySegment';
export { engagementByFormat } from './src/core/metrics/engagementByFormat';
export { personalTouch } from './src/core/metrics/personalTouch';
export { ratioEstimate } from './src/core/statistics/ratioEstimate';
export { ratioDifference } from './src/core/statistics/ratioDifference';
`;

/** The core as it is shipped. */
export const loadCore = () => importBundled(entry, [knownRuntime]);

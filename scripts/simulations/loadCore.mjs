import { build } from 'esbuild';
import { knownRuntime } from '../knownRuntime.mjs';
import { projectFolder } from '../projectFolder.mjs';

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

/** The core as it is shipped, bundled in memory. */
export async function loadCore() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    plugins: [knownRuntime],
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

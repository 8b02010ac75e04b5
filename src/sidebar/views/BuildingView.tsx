import type { ProgressDto } from '../../addon/dto';

/** How far the build is. */
export function BuildingView({ progress }: { readonly progress: ProgressDto | null }) {
  const stage = progress?.stage ?? 'Starting';
  return (
    <>
      <p id="stage" role="status">{`${stage}…`}</p>
      <progress aria-labelledby="stage" max={progress?.steps ?? 1} value={progress ? progress.step : 0} />
      <p class="quiet">This can take a minute. Please keep this sidebar open.</p>
    </>
  );
}

import { announcedStage } from '../sheets/progress';
import type { ProgressDto } from './dto';
import { inPlainWords } from './plainSentence';

/** Asked every second while a report is built. */
export function sidebarProgress(): ProgressDto | null {
  return inPlainWords('looking up the progress', announcedStage);
}

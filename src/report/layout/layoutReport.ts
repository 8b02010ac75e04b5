import type { Report } from '../blocks';
import { placeBlock } from './placeBlock';
import { SheetDraft } from './sheetDraft';

/** Puts the blocks of a report one below the other on the fixed grid. */
export function layoutReport(report: Report): SheetDraft {
  const draft = new SheetDraft();
  for (const block of report.blocks) placeBlock(block, draft);
  return draft;
}

import type { Block } from '../blocks';
import { placeChart } from './placeChart';
import { placeAssumptions, placeFigurePairs, placeFigures, placeHeadline, placeTable } from './placeTable';
import { placeSources } from './placeSources';
import {
  placeHeading,
  placeLiveSentence,
  placeNote,
  placeSentence,
  placeSmallPrint,
  placeTitle,
} from './placeText';
import type { SheetDraft } from './sheetDraft';

type Placers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, draft: SheetDraft) => void;
};

const placers: Placers = {
  title: placeTitle,
  heading: placeHeading,
  sentence: placeSentence,
  liveSentence: placeLiveSentence,
  headline: placeHeadline,
  figures: placeFigures,
  figurePairs: placeFigurePairs,
  table: placeTable,
  chart: placeChart,
  note: placeNote,
  assumptions: placeAssumptions,
  smallPrint: placeSmallPrint,
  sources: placeSources,
};

/** Adds a block to the tab below what is there. */
export function placeBlock<K extends Block['kind']>(
  block: Extract<Block, { kind: K }>,
  draft: SheetDraft,
): void {
  const place = placers[block.kind as K] as
    ((block: Extract<Block, { kind: K }>, draft: SheetDraft) => void) | undefined;
  if (place === undefined) throw new RangeError(`No layout for a block of kind ${block.kind}`);
  place(block, draft);
}

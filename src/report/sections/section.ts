import type { Analysis, Part } from '../../analysis/analysis';
import { failureSentence } from '../../wording/failures';
import type { Block, Cell, LabelledCell } from '../blocks';
import { printableText } from '../printableText';

export interface SectionContext {
  readonly analysis: Analysis;
  /** "1 Jan 2025 to 31 Dec 2025". */
  readonly period: string;
  /** Number format of money. */
  readonly money: string;
}

export interface SectionBlocks {
  readonly blocks: readonly Block[];
  /** Values on the way, shown together at the end of the page. */
  readonly working: readonly Block[];
  /** Rows of label, value, low and high limit: those of all sections make one table. */
  readonly workingRows?: readonly (readonly Cell[])[];
  /** Single values on the way: they stand beside that table. */
  readonly workingValues?: readonly LabelledCell[];
}

export type Section = (context: SectionContext) => SectionBlocks;

export const heading = (title: string, { period }: SectionContext): Block => ({
  kind: 'heading',
  text: `${title} · ${period}`,
});

/** Why a section has no figures. What a cell holds is not repeated: the page may be shared, the place says enough. */
export function missingPart(title: string, part: Part<unknown>, context: SectionContext): SectionBlocks {
  if (!('failure' in part)) throw new RangeError(`${title} is not missing`);
  const { code, details } = part.failure;
  const shared = typeof details.given === 'string' ? { ...details, given: '…' } : details;
  const text = printableText(failureSentence({ code, details: shared }), 400);
  return { blocks: [heading(title, context), { kind: 'note', text }], working: [] };
}

/** The same, but nothing where the first section has given this very reason already. */
export function missingUnlessSaid(
  title: string,
  part: Part<unknown>,
  context: SectionContext,
): SectionBlocks {
  const { claimed } = context.analysis;
  const isSaid =
    'failure' in claimed &&
    'failure' in part &&
    failureSentence(claimed.failure) === failureSentence(part.failure);
  return isSaid ? { blocks: [], working: [] } : missingPart(title, part, context);
}

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

export const heading = (title: string, { period }: Pick<SectionContext, 'period'>): Block => ({
  kind: 'heading',
  text: `${title} · ${period}`,
});

/** Why a section has no figures. What a cell holds is not repeated: the page may be shared, the place says enough. */
export function missingPart(title: string, part: Part<unknown>, context: SectionContext): SectionBlocks {
  return { blocks: [heading(title, context), note(part)], working: [] };
}

function note(part: Part<unknown>): Block {
  if (!('failure' in part)) throw new RangeError('Nothing is missing');
  const { code, details } = part.failure;
  const { labels: _, ...others } = details;
  const shared = typeof others.given === 'string' ? { ...others, given: '…' } : others;
  return { kind: 'note', text: printableText(failureSentence({ code, details: shared }), 400) };
}

/** Why a part of a section is missing; nothing where the page has said so already. */
export const noteOf = (part: Part<unknown>, context: SectionContext): Block[] =>
  isSaidBefore(part, context) ? [] : [note(part)];

/** Whether the page gives this very reason further up already. */
export function isSaidBefore(part: Part<unknown>, { analysis }: SectionContext): boolean {
  if (!('failure' in part)) return false;
  const above = [analysis.claimed, analysis.repeat, analysis.customers.comingBack];
  return above.some(
    (other) =>
      other !== part &&
      'failure' in other &&
      failureSentence(other.failure) === failureSentence(part.failure),
  );
}

/** The same, but nothing where the page has given this very reason already. */
export const missingUnlessSaid = (
  title: string,
  part: Part<unknown>,
  context: SectionContext,
): SectionBlocks =>
  isSaidBefore(part, context) ? { blocks: [], working: [] } : missingPart(title, part, context);

import type { CheckedHealth, SetupDto, StagesDto } from '../../addon/dto';
import type { RecognisedTab, TabMapping } from '../../import/mapping';
import { placeId } from '../../wording/tabPlace';

/** The server's answer about a mapping; `null` in a draft while it is not there yet. */
export type MappingCheck =
  | {
      readonly kind: 'answered';
      readonly health: CheckedHealth | null;
      readonly failure: string | null;
      readonly missing: readonly string[];
      /** For an event tab: the stages of all event tabs that were used when it was asked. */
      readonly stages: StagesDto | null;
      readonly together: readonly TabMapping[];
    }
  | { readonly kind: 'unreachable'; readonly detail: string };

/** One tab of the spreadsheet with the user's corrections. */
export interface TabDraft {
  readonly recognised: RecognisedTab;
  readonly used: boolean;
  readonly mapping: TabMapping | null;
  /** Are its columns unfolded? */
  readonly open: boolean;
  readonly check: MappingCheck | null;
  /** A tab in use with the same headers; `null` = none, or the user has said what this one is. */
  readonly like: number | null;
}

/** A draft of what was recognised, keeping an earlier choice not to use the tab. */
export function tabDraft(
  recognised: RecognisedTab,
  earlier: TabDraft | undefined,
  { alike, leftOut }: Pick<SetupDto, 'alike' | 'leftOut'>,
): TabDraft {
  const known = recognised.mapping !== null;
  const like =
    recognised.range === undefined
      ? (alike.find(({ sheetId }) => sheetId === recognised.sheetId)?.like ?? null)
      : null;
  const isAnswered = earlier !== undefined && earlier.like === null;
  return {
    recognised,
    used:
      known && (earlier?.mapping ? earlier.used : like === null && !leftOut.includes(placeId(recognised))),
    mapping: recognised.mapping,
    open: false,
    check: null,
    like: isAnswered ? null : like,
  };
}

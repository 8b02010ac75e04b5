/** Where a table stands: a tab, or a named range in it. */
interface TabPlace {
  readonly sheetId: number;
  readonly range?: string;
}

/** The place as one text, for telling places apart. */
export const placeId = ({ sheetId, range }: TabPlace): string =>
  range === undefined ? String(sheetId) : `${sheetId}:${range}`;

export const isSamePlace = (one: TabPlace, other: TabPlace): boolean => placeId(one) === placeId(other);

/** What the user reads of it. */
export const placeName = (tab: string, range: string | undefined): string =>
  range === undefined ? tab : `${range} (named range in ${tab})`;

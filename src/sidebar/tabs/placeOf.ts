interface TabPlace {
  readonly sheetId: number;
  readonly range?: string;
}

/** Which tab or named range it is, out of all that is known of it. */
export const placeOf = ({ sheetId, range }: TabPlace): TabPlace =>
  range === undefined ? { sheetId } : { sheetId, range };

/** What else is known of how tables were joined, where people are named in more than one way. Counts and cells only. */
export interface Identity {
  /**
   * By customer: what joins the list with the orders: 1 id, 2 e-mail address, 3 phone number, 4 only a third table or
   * row; 0 = they stand in one of them only.
   */
  readonly joinedBy: Uint8Array;
  readonly shared: SharedIdentifiers;
}

/** Identifiers of several people or of nobody: they join nothing. */
export interface SharedIdentifiers {
  readonly ids: number;
  readonly emails: number;
  readonly phones: number;
  /** Orders that name somebody in no other way: they count as guests'. */
  readonly orders: number;
  /** "Orders!C14"; '' = not known. */
  readonly firstCell: string;
}

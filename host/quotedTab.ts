/** A tab's name as it stands before "!" in an address. */
export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;

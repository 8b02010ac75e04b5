/** The first items of a list, and all the others added up as one: more would not be read. */
export function firstAndOthers<Item>(
  items: readonly Item[],
  most: number,
  addUp: (others: readonly Item[]) => Item,
): Item[] {
  if (items.length <= most) return [...items];
  return [...items.slice(0, most - 1), addUp(items.slice(most - 1))];
}

export type Random = () => number;

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Days until the next time something happens that happens every `mean` days. */
export const waitingDays = (random: Random, mean: number): number =>
  Math.max(1, Math.round(-mean * Math.log(1 - random())));

/** To the next full step: prices end in 0 or 5. */
export const rounded = (value: number, step: number): number => {
  const steps = Math.round(1 / step);
  return Math.round(value * steps) / steps;
};

import { Random } from "../../samples/random";

/**
 * A sample that is spread over a list: the list is cut into as many pieces as items are wanted, and each piece gives one. The same seed
 * always gives the same sample.
 *
 * @param isFit what may be in the sample; of a piece, the first that fits in random order is taken
 */
export function sample<Item>(
  items: readonly Item[],
  count: number,
  seed: number,
  isFit: (item: Item) => boolean,
): Item[] {
  const random = new Random(seed);
  const pieces = Math.min(count, items.length);
  return Array.from({ length: pieces }, (_, piece) => {
    const from = Math.floor((piece * items.length) / pieces);
    const to = Math.floor(((piece + 1) * items.length) / pieces);
    return random.shuffled(items.slice(from, to)).find(isFit);
  }).filter((item) => item !== undefined);
}

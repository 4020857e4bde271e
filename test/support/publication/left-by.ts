import type { CountSystem } from "../../../src/publication/counts/count-system";
import { LeastAndGreatest } from "../../publication/attack/least-and-greatest";
import { LinearSystem } from "../../publication/attack/linear-system";

/** What is left of each count of a system, by key, when some of its counts are left out: found by HiGHS, another solver than the product's. */
export async function leftBy(
  system: CountSystem,
  isHidden: (key: string) => boolean,
): Promise<(key: string) => readonly [number, number]> {
  const linear = new LinearSystem();
  for (const { key, value, cells, canHide } of system.counts) {
    const place = linear.place(key);
    if (!canHide || (cells > 0 && !isHidden(key))) linear.tell(place, value);
  }
  for (const { whole, parts } of system.sums) linear.addSum(whole, parts);
  for (const { part, whole } of system.parts) linear.addPart(part, whole);
  const ends = await LeastAndGreatest.of(linear);
  expect(ends.contradictions).toEqual([]);
  return (key) => {
    const { least, greatest } = ends.of(linear.place(key));
    return [least + 0, greatest];
  };
}

import { noOne, type PresentingCounts } from "./count-presenting";
import { BANDS } from "./still-to-present";
import type { Tally } from "./tally";

/** How the people of one year stand, of a qualification or of all together (null). */
export function presentingIn(
  { scope, presenting }: Pick<Tally, "scope" | "presenting">,
  year: number,
  qualification: number | null,
): PresentingCounts {
  const sum = noOne();
  for (const cell of scope.cellsOf(year, qualification)) {
    const { bands, undated, timeUnknown } = presenting[cell];
    for (const band of BANDS) sum.bands[band] += bands[band];
    sum.undated += undated;
    sum.timeUnknown += timeUnknown;
  }
  return sum;
}

import { UNDATED } from "../register/columns/date-cell";
import type { Participants } from "../register/columns/participants";
import { BYTE } from "./cell-table";
import type { Definitions } from "./definitions";
import { BANDS, bandsOf, isTimeUnknown, type Band } from "./still-to-present";

/** How the participations of one combination of year and qualification stand on presenting for final assessment. */
export interface PresentingCounts {
  /** Those who have still to present, by how near their deadline is. */
  readonly bands: Record<Band, number>;
  /** Those who presented without a date in the register, which their final result shows. */
  undated: number;
  /** Those who presented, of whom it is not known whether they did in time, the undated among them. */
  timeUnknown: number;
}

/**
 * Counts who has still to present.
 *
 * @param asOf day of the report; null = nothing is overdue
 * @param cellOf combination by year and qualification code, as of `cellTable`
 * @param cells number of combinations
 */
export function countPresenting(
  participants: Participants,
  definitions: Definitions,
  asOf: number | null,
  cellOf: Int32Array,
  cells: number,
): PresentingCounts[] {
  // The last one is for years that are not reported.
  const counts = Array.from({ length: cells + 1 }, noOne);
  const bandOf = bandsOf(participants, definitions, asOf);
  const { count, year, qualification, presented, start } = participants;
  for (let position = 0; position < count; position++) {
    // Most have presented on a known day: neither is it still to come, nor unknown whether it was in time.
    if (presented[position] > UNDATED && start[position] !== 0) continue;
    const cell = counts[cellOf[year[position] * BYTE + qualification[position]]];
    const band = bandOf(position);
    if (band !== null) cell.bands[band]++;
    else if (isTimeUnknown(participants, position)) {
      cell.timeUnknown++;
      if (presented[position] === 0) cell.undated++;
    }
  }
  return counts.slice(0, cells);
}

/** Counts of nobody, to be added to. */
export function noOne(): PresentingCounts {
  const bands = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
  return { bands, undated: 0, timeUnknown: 0 };
}

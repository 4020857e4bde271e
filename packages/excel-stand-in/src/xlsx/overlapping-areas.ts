import { overlaps } from "../workbook/area";
import type { Area } from "../workbook/worksheet";
import { damaged } from "./unreadable-workbook";

/** Comparisons that take about a second. */
const MOST_COMPARED = 20_000_000;

/**
 * The areas that have cells in common with one before them in the list. Files hold thousands of areas, which hardly ever
 * overlap, so each is only compared with those that reach down to its first row.
 *
 * @throws UnreadableWorkbook when so many overlap that they would not be compared in a few seconds
 */
export function overlappingAreas(areas: readonly Area[]): Set<Area> {
  const found = new Set<Area>();
  const places = areas.map((area, place) => ({ area, place }));
  let open: typeof places = [];
  let compared = 0;
  for (const next of places.toSorted((one, other) => one.area.row - other.area.row)) {
    compared += open.length;
    if (compared > MOST_COMPARED) throw damaged("drop-down lists of a sheet lie on top of each other.");
    open = open.filter(({ area }) => area.row + area.rows > next.area.row);
    for (const other of open) {
      if (overlaps(other.area, next.area)) found.add((other.place > next.place ? other : next).area);
    }
    open.push(next);
  }
  return found;
}

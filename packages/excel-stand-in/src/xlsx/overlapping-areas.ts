import { overlaps } from "../workbook/area";
import type { Area } from "../workbook/worksheet";

/**
 * The areas that have cells in common with one before them in the list. Files hold thousands of areas, which hardly ever
 * overlap, so each is only compared with those that reach down to its first row.
 */
export function overlappingAreas(areas: readonly Area[]): Set<Area> {
  const found = new Set<Area>();
  const places = areas.map((area, place) => ({ area, place }));
  let open: typeof places = [];
  for (const next of places.toSorted((one, other) => one.area.row - other.area.row)) {
    open = open.filter(({ area }) => area.row + area.rows > next.area.row);
    for (const other of open) {
      if (overlaps(other.area, next.area)) found.add((other.place > next.place ? other : next).area);
    }
    open.push(next);
  }
  return found;
}

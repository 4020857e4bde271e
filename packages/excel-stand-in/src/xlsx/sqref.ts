import { subtract } from "../workbook/area";
import type { Area } from "../workbook/worksheet";
import { areaName, parseArea } from "./address";

/** The areas that a "B2:B9 D2" names; undefined when one of them is not an area, or there are none. */
export function parseSqref(sqref: string): Area[] | undefined {
  const areas = namesOf(sqref).map(parseArea);
  const read = areas.filter((area) => area !== undefined);
  return read.length > 0 && read.length === areas.length ? read : undefined;
}

/** "B2:B9 D2" of its areas. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

/** Names the same cells but for those of other areas; the very same text when it has none of them. */
export function sqrefWithout(sqref: string, areas: readonly Area[]): string {
  const names = namesOf(sqref);
  const rest = names.map((name) => {
    const area = parseArea(name);
    if (area === undefined) return name;
    const left = areas.reduce((pieces, without) => pieces.flatMap((piece) => subtract(piece, without)), [area]);
    return left.length === 1 && left[0] === area ? name : sqrefOf(left);
  });
  return rest.every((name, index) => name === names[index]) ? sqref : rest.filter((name) => name !== "").join(" ");
}

function namesOf(sqref: string): string[] {
  return sqref.split(/\s+/).filter((name) => name !== "");
}

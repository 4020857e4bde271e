import { analyse, type Analysis } from "../metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../metrics/default-definitions";
import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import { recognitionOf } from "../register/tables/recognition/recognition-of";
import { buildRegister } from "../register/register";

/**
 * The register that a range of cells holds: headings in its first row, participants below. Targets, assessments and feedback of the
 * workbook do not belong to it, and the framework's own definitions apply. Null if the headings are not those of participants.
 */
export function analyseRange(cells: readonly (readonly unknown[])[]): Analysis | null {
  const [headings = [], ...rows] = cells;
  const recognition = recognitionOf(headings, { sample: rows.slice(0, SAMPLE_ROWS) });
  if (recognition?.definition.role !== "participants") return null;
  const source = {
    name: "the range",
    sheet: "",
    headings,
    firstColumn: 1,
    recognition,
    blocks: [{ firstRow: 2, rowCount: rows.length, runs: [{ firstHeading: 0, values: rows }] }],
  };
  return analyse(buildRegister([source]), DEFAULT_DEFINITIONS);
}

import { analyse } from "../metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../metrics/default-definitions";
import { PARTICIPANTS_ROLE } from "../register/tables/roles/participants";
import type { FieldKey } from "../register/tables/fields";
import { buildRegister } from "../register/register";
import type { SourceTable } from "../register/tables/source";

/** Rows made up: enough that the code that reads and counts is compiled. */
const ROWS = 200;
/** 1 September 2017. */
const START = 42979;

/** Cells of the rows that differ from one to the next; of every other column the cells are blank. */
const CELLS: Readonly<Partial<Record<FieldKey, readonly unknown[]>>> = {
  qualification: ["NPQH", "NPQSL", "NPQML"],
  academicYear: ["2017/18", "2018/19"],
  startDate: [START, START + 365],
  schoolUrn: [100_000],
  fsm: [12.5, 30, 45],
  gender: ["Female", "Male", "Female", ""],
  disability: ["No", "No", "Yes"],
  ethnicity: ["English / Welsh / Scottish / Northern Irish / British", "Irish", "Chinese", ""],
  withdrawnDate: ["", "", "", "", START + 400],
  presentedDate: ["", START + 800, START + 810],
  resultDate: ["", START + 830, START + 840],
  result: ["", "Passed", "Failed"],
};

/**
 * Runs the code that reads and counts over a table made up, so that it is compiled. Nothing of it is kept.
 *
 * @returns for how many years and qualifications metrics have a verdict on it, which nobody is told
 */
export function makeReady(): number {
  const { results } = analyse(buildRegister([madeUp()]), DEFAULT_DEFINITIONS);
  return results.metrics.reduce((sum, { standings }) => sum + standings.length, 0);
}

function madeUp(): SourceTable {
  const { fields } = PARTICIPANTS_ROLE;
  const cellOf = (key: FieldKey, row: number): unknown => {
    const cells = CELLS[key] ?? [""];
    return key === "participantId" ? `P-${row}` : cells[row % cells.length];
  };
  const expected = fields.filter(({ key, need }) => need === "expected" || CELLS[key] !== undefined);
  const values = Array.from({ length: ROWS }, (_, row) => expected.map(({ key }) => cellOf(key, row)));
  return {
    ...{ name: "", sheet: "", firstColumn: 1, headings: expected.map(({ heading }) => heading) },
    blocks: [{ firstRow: 2, rowCount: ROWS, runs: [{ firstHeading: 0, values }] }],
  };
}

import { parseArea, type Area } from "excel-stand-in";
import type { Case } from "../../support/published-answers/case";
import { formulasOf, notAvailable } from "../../support/published-answers/case";
import { faults } from "../../support/published-answers/faults";
import { answeredCells } from "../../support/seen-cells";
import { until } from "../../support/until";
import { addSheet, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

const HEADINGS = [
  ...["Participant ID", "Qualification", "Start date", "School FSM %", "Gender", "Withdrawn date"],
  ...["Presented date", "Result", "Rating"],
];

/** Six people; every column that may be blank is blank somewhere. 43,045 is 6 November 2017. */
const PEOPLE = [
  ["P1", "NPQH", 43_045, 32.5, "Female", "", 43_500, "Passed", 8],
  ["P2", "NPQH", 43_045, 30, "Male", "", 43_700, "Failed", ""],
  ["P3", "NPQH", 43_045, 12, "Female", 43_100, "", "", ""],
  ["P4", "NPQML", 43_405, "", "", "", "", "", 7],
  ["P5", "NPQML", 43_405, 0, "Female", "", "", "", ""],
  ["P6", "NPQML", 43_405, 45, "Male", "", 43_900, "Passed", 9],
];

/** What is counted by hand above. The arguments before the table, and the figure. */
const FIGURES: readonly (readonly [name: string, args: string, figure: Case["expected"]])[] = [
  ["COUNT", '"recruited",,,,', 6],
  ["COUNT", '"recruited","NPQH",,,', 3],
  ["COUNT", '"fsm",,,,', 3],
  ["COUNT", '"withdrawn",,,,', 1],
  ["COUNT", '"presented",,,,', 3],
  ["COUNT", '"within-time",,,,', 2],
  ["COUNT", '"submitted",,,,', 3],
  ["COUNT", '"passed",,,,', 2],
  ["COUNT", '"responses",,,,', 3],
  ["COUNT", '"recruited",,,"Gender","Not Known"', 1],
  ["FSM", ",,,", 3 / 6],
  ["RETENTION", ",,,", 5 / 6],
  ["RETENTION", ',,"Gender","Female"', 2 / 3],
  ["WITHINTIME", ",,,", 2 / 3],
  ["ACHIEVEMENT", ",,,", 2 / 3],
  ["FEEDBACK", ",", 8],
  ["FEEDBACK", '"NPQH",', 8],
  ["RECRUITMENT", ",", notAvailable("There is no matching recruitment target.")],
];

export const functionsByRange: Job = {
  name: "Functions by range",
  run: async (profile) => {
    const register = workbookOf([HEADINGS, ...PEOPLE]);
    const sheet = addSheet(register, "Answers", []);
    await withAddIn(profile, register, async ({ host, workbook }) => {
      const cases = ["", ",People!A1:I7"].flatMap((table) =>
        FIGURES.map(([name, args, expected]): Case => ({ formula: `=NPQ.${name}(${args}${table})`, expected })),
      );
      await host.user.enter(sheet, { row: 0, column: 0, rows: cases.length, columns: 1 }, formulasOf(cases));
      expect(faults(cases, await answeredCells(sheet))).toEqual([]);

      // Formulas follow the cells of their range, and the register beside them.
      await host.user.enter(workbook.worksheets[0], areaOf("F5"), [[43_500]]);
      const rows = cases.flatMap(({ formula }, row) => (formula.includes('"withdrawn"') ? row : []));
      expect(rows).toHaveLength(2);
      await until(() => rows.every((row) => sheet.cell(row, 0)?.content === 2));
    });
  },
};

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}

import { Workbook } from "excel-stand-in";
import { addCells, openedForFormulas, shownBy } from "../support/range-formulas";

it.each(["B1:G3", "A1:G3", "A:G"])(
  "a rating of 0 counts in the range %s of a sheet whose first column is blank",
  async (cells) => {
    const workbook = new Workbook();
    const rows = [
      ["", "Participant ID", "Qualification", "Start date", "Withdrawn date", "School FSM %", "Rating"],
      ["", "P1", "NPQH", 43_045, "", 31, 0],
      ["", "P2", "NPQH", 43_045, "", 31, 8],
    ];
    addCells(
      workbook,
      "People",
      rows.map((row) => row.map((content) => ({ content }))),
    );
    const { host, sheet } = await openedForFormulas(workbook);
    expect(await shownBy(host, sheet, [`=NPQ.FEEDBACK(,,People!${cells})`])).toEqual([4]);
  },
);

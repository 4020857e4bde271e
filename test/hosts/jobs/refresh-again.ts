import { displayedTexts, type Workbook } from "excel-stand-in";
import { openSample } from "../../support/open-sample";
import { namesOf, sheetOf } from "../../support/workbooks";
import { tableOn } from "../../support/table-on";
import { wrongFigures } from "../../support/wrong-figures";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

/** How many recruits of 2018/19 the sheet of metric 1 shows in a row. */
function recruits(workbook: Workbook, label: string): number {
  return Number(tableOn(displayedTexts(sheetOf(workbook, "Metric 1")), "Qualification", 2).get(label)?.[4]);
}

export const refreshAgain: Job = {
  name: "Refresh again",
  run: async (profile) => {
    const sample = await openSample();
    const names = await withAddIn(profile, sample, async ({ host, workbook, session }) => {
      await session.refresh();
      const labels = ["NPQ for Headship (NPQH)", "NPQ for Senior Leadership (NPQSL)"];
      const [heads, leaders] = labels.map((label) => recruits(workbook, label));
      const participants = sheetOf(workbook, "Participants");
      const row = displayedTexts(participants).findIndex((cells) => cells[3] === "NPQH" && cells[4] === "2018/19");
      const cell = { row, column: 3, rows: 1, columns: 1 };
      await host.user.enter(participants, cell, [["NPQSL"]]);
      await session.refresh();
      expect(labels.map((label) => recruits(workbook, label))).toEqual([heads - 1, leaders + 1]);
      await host.user.enter(participants, cell, [["NPQH"]]);
      return namesOf(workbook);
    });
    // The workbook is closed and opened again, and its sheets are found.
    await withAddIn(profile, sample, async ({ workbook, session }) => {
      expect((await session.refresh()).kind).toBe("written");
      expect(namesOf(workbook)).toEqual(names);
      expect(await wrongFigures((name) => displayedTexts(sheetOf(workbook, name)))).toEqual([]);
    });
  },
};

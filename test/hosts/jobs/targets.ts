import { displayedTexts, type Workbook } from "excel-stand-in";
import { tableOn } from "../../support/table-on";
import { openSample } from "../../support/open-sample";
import { namesOf, people, HEADINGS, sheetOf, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

const HEADS = "NPQ for Headship (NPQH)";

/** Target, recruits and share of the target in 2017/18, as the sheet of metric 1 shows them. */
const heads = (workbook: Workbook) =>
  tableOn(displayedTexts(sheetOf(workbook, "Metric 1")), "Qualification", 2)
    .get(HEADS)
    ?.slice(0, 3);

export const targets: Job = {
  name: "Targets",
  run: async (profile) => {
    await withAddIn(profile, await openSample(), async ({ workbook, session, targets }) => {
      await session.open();
      const entry = { qualification: "NPQH", year: "2017/18", field: "recruitmentTarget" } as const;
      expect(await targets.setTarget({ ...entry, value: 166 })).toEqual({ kind: "done" });
      await session.refresh();
      expect(heads(workbook)).toEqual(["166", "83", "50.00 %"]);
      // A row of its own is added to the table for a year that has none.
      const table = sheetOf(workbook, "Targets").tables[0];
      const { rowCount } = table;
      expect(await targets.setTarget({ ...entry, year: "2019/20", value: 12 })).toEqual({ kind: "done" });
      expect(table.rowCount).toBe(rowCount + 1);
      const added = displayedTexts(sheetOf(workbook, "Targets"))[table.row + rowCount];
      expect(added.slice(0, 3)).toEqual(["NPQH", "2019/20", "12"]);
    });
    await withAddIn(profile, workbookOf([HEADINGS, ...people(3)]), async ({ workbook, session, targets }) => {
      await targets.createTargets(["2017/18"], ["NPQH"]);
      expect(namesOf(workbook)).toContain("Targets");
      await targets.setTarget({ qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value: 4 });
      await session.refresh();
      expect(heads(workbook)).toEqual(["4", "3", "75.00 %"]);
    });
  },
};

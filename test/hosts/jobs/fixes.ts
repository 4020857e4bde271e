import { displayedTexts } from "excel-stand-in";
import { sheetOf, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

const ROWS = [
  ["Participant ID", "Qualification", "Start date"],
  ["P1", "NPQH ", "25/09/2017"],
  ["P2", "NPQH", "26/09/2017"],
];

export const fixes: Job = {
  name: "Fixes",
  run: async (profile) => {
    await withAddIn(profile, workbookOf(ROWS), async ({ workbook, session, fixes }) => {
      const people = sheetOf(workbook, "People");
      await session.open();
      const found = (await fixes.findFixes()).harmless;
      expect(found.map(({ before, shown }) => [before, shown])).toEqual([
        ["NPQH ", "NPQH"],
        ["25/09/2017", "25/09/2017"],
        ["26/09/2017", "26/09/2017"],
      ]);
      expect(await fixes.applyFixes(found)).toEqual({ kind: "fixed", count: 3 });
      expect(displayedTexts(people)[1]).toEqual(["P1", "NPQH", "25/09/2017"]);
      // 43,003 is 25 September 2017.
      expect(people.cell(1, 2)?.content).toBe(43_003);
      expect((await fixes.findFixes()).harmless).toEqual([]);
      expect(await fixes.undoFixes()).toBe(3);
      expect(displayedTexts(people)).toEqual(ROWS);
      expect(people.cell(1, 2)?.content).toBe("25/09/2017");
    });
  },
};

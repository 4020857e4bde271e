import { displayedTexts, Workbook } from "excel-stand-in";
import { outcomeMessage } from "../../../src/taskpane/messages";
import { tableOn } from "../../support/table-on";
import { addSheet, namesOf, sheetOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

export const template: Job = {
  name: "Template",
  run: async (profile) => {
    const blank = new Workbook();
    addSheet(blank, "Sheet1", []);
    await withAddIn(profile, blank, async ({ host, workbook, session, setUp }) => {
      expect(await setUp.insertTemplate()).toEqual({ kind: "done" });
      expect(namesOf(workbook)).toEqual(["Sheet1", "Participants", "Assessments", "Targets", "Feedback", "Lists"]);
      expect(host.user.selected.sheet.name).toBe("Participants");

      const participants = sheetOf(workbook, "Participants");
      const headings = displayedTexts(participants)[0];
      const fill = (heading: string, value: string | number) =>
        host.user.enter(participants, { row: 1, column: headings.indexOf(heading), rows: 1, columns: 1 }, [[value]]);
      await fill("Participant ID", "P1");
      await fill("Qualification", "NPQSL");
      await fill("Academic year", "2017/18");
      expect(outcomeMessage(await session.refresh())).toBe(
        "10 sheets written. 1 participant counted, 1 left out: see Data checks for why.",
      );
      const recruited = tableOn(displayedTexts(sheetOf(workbook, "Metric 1")), "Qualification", 2);
      expect(recruited.get("NPQ for Senior Leadership (NPQSL)")?.[1]).toBe("1");
    });
  },
};

import { displayedTexts } from "excel-stand-in";
import { outcomeMessage } from "../../../src/taskpane/messages";
import { openSample } from "../../support/open-sample";
import { namesOf, sheetOf } from "../../support/workbooks";
import { wrongFigures } from "../../support/wrong-figures";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

export const refresh: Job = {
  name: "Refresh",
  run: async (profile) => {
    await withAddIn(profile, await openSample(), async ({ workbook, session }) => {
      expect(outcomeMessage(await session.refresh())).toBe(
        "10 sheets written. 1,034 participants counted, none left out.",
      );
      const metrics = [1, 2, 3, 4, 5, 6, 7].map((number) => `Metric ${number}`);
      expect(namesOf(workbook).slice(4)).toEqual(["Summary", ...metrics, "Next", "Data checks"]);
      expect(await wrongFigures((name) => displayedTexts(sheetOf(workbook, name)))).toEqual([]);
    });
  },
};

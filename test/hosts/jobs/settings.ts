import { displayedTexts, type Workbook } from "excel-stand-in";
import { tableOn } from "../../support/table-on";
import { HEADINGS, people, sheetOf, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

const textOf = (workbook: Workbook, sheet: string): string =>
  displayedTexts(sheetOf(workbook, sheet)).flat().join("\n");

export const settings: Job = {
  name: "Settings",
  run: async (profile) => {
    const register = workbookOf([HEADINGS, ...people(3)]);
    await withAddIn(profile, register, async ({ session }) => {
      await session.open();
      await session.changeSettings({ provider: "Northern Star" });
      const { definitions } = session.state.settings;
      await session.changeSettings({ definitions: { ...definitions, fsmThresholdPercent: 40 } });
    });
    // The workbook is closed and opened again: it has kept them.
    await withAddIn(profile, register, async ({ workbook, session }) => {
      await session.open();
      expect(session.state.settings).toMatchObject({
        provider: "Northern Star",
        definitions: { fsmThresholdPercent: 40 },
      });
      expect((await session.refresh()).kind).toBe("written");
      expect(textOf(workbook, "Metric 1")).toContain("Metric Summary - Northern Star - Metric 1");
      // Their schools have 32.5 %, which was enough by default.
      expect(textOf(workbook, "Metric 2")).toContain("Definition changed: schools with 40% or more");
      const shares = tableOn(displayedTexts(sheetOf(workbook, "Metric 2")), "Qualification", 2);
      expect(shares.get("NPQ for Headship (NPQH)")?.[1]).toBe("0% (0)");

      await session.setLiveFormulas(true);
      await session.refresh();
      const formulas = sheetOf(workbook, "Metric 7").rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
      expect(formulas.some((formula) => formula.includes("NPQ.COUNT"))).toBe(true);
    });
  },
};

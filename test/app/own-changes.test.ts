import type { Workbook } from "excel-stand-in";
import { applyFixes, findFixes, undoFixes } from "../../src/app/fix-cells";
import { session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { setTarget } from "../../src/app/targets";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

/** Waits until a summary sheet says something, or no longer does. */
async function untilSaid(workbook: Workbook, sheet: string, text: string, isSaid = true): Promise<void> {
  const limit = Date.now() + 8_000;
  while (JSON.stringify(sheetOf(workbook, sheet).rows).includes(text) !== isSaid || isOutOfDate(session.state)) {
    if (Date.now() > limit) throw new Error(`${sheet} ${isSaid ? "never said" : "always said"} ${text}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The session refreshes the sheets of this workbook by itself. */
async function following(workbook: Workbook): Promise<void> {
  await opened(workbook);
  await session.read();
  await session.refresh();
  await session.setAutoRefresh(true);
}

describe("with automatic refresh, the sheets follow what the pane changes:", () => {
  it("targets", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Targets", [
      ["Academic year", "Qualification", "Recruitment target"],
      ["2017/18", "NPQH", 776],
    ]);
    await following(workbook);
    expect(await setTarget({ qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value: 777 })).toEqual(
      {
        kind: "done",
      },
    );
    await untilSaid(workbook, "Metric 1", "777");
  });

  it("cells that are fixed, and restored, after which no sheet is out of date", async () => {
    const [headings, ...rows] = [HEADINGS, ...people(3)];
    const workbook = workbookOf([headings, ...rows.map((row, i) => (i === 0 ? row.with(7, "Robot ") : row))]);
    await following(workbook);
    expect(JSON.stringify(sheetOf(workbook, "Data checks").rows)).toContain("Robot");
    const fixes = (await findFixes()).harmless;
    expect(await applyFixes(fixes)).toEqual({ kind: "fixed", count: 1 });
    expect(isOutOfDate(session.state)).toBe(false);
    expect(await undoFixes()).toBe(1);
    expect(isOutOfDate(session.state)).toBe(false);
  });
});

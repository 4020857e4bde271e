import type { Workbook } from "excel-stand-in";
import { applyFixes, undoFixes } from "../../src/app/fix-cells";
import { session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { setTarget } from "../../src/app/targets";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

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

  it("cells that are fixed, and restored", async () => {
    const workbook = workbookOf();
    await following(workbook);
    // Certain fixes seldom change a figure, so this one would not be found.
    const gender = { kind: "trim", table: "People", sheet: "People", row: 2, column: 8, heading: "Gender" } as const;
    expect(await applyFixes([{ ...gender, before: "Female", after: "Male", shown: "Male" }])).toBe(1);
    await untilSaid(workbook, "Metric 1", '"Male"');
    expect(await undoFixes()).toBe(1);
    await untilSaid(workbook, "Metric 1", '"Male"', false);
  });
});

import type { Host } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { cellsOf, namesOf, opened, sheetOf, workbookOf } from "../support/workbooks";

const AS_OF = 46350;

/** Every content of the add-in's sheets. */
function contentsOf({ workbook }: Host): unknown[] {
  return workbook.worksheets.slice(1).map((sheet) => [sheet.name, cellsOf(sheet).map(({ content }) => content)]);
}

describe("Ctrl+Z after a refresh", () => {
  it("takes all of its sheets back at once", async () => {
    const host = await opened(workbookOf(), { undo: true });
    await refresh({ asOf: AS_OF });
    expect(host.undoableSteps).toBe(1);
    const before = contentsOf(host);
    await refresh({ asOf: AS_OF + 1 });
    expect(host.undoableSteps).toBe(2);
    expect(contentsOf(host)).not.toEqual(before);
    await host.user.undo();
    expect(contentsOf(host)).toEqual(before);
    await host.user.undo();
    expect(namesOf(host.workbook)).toEqual(["People"]);
  });

  it("takes them back as well when a sheet had to be put back to its place, which Excel cannot undo", async () => {
    const host = await opened(workbookOf(), { undo: true });
    await refresh({ asOf: AS_OF });
    host.user.deleteSheet(sheetOf(host.workbook, "Metric 3"));
    const before = contentsOf(host);
    expect(await refresh({ asOf: AS_OF + 1 })).toMatchObject({ kind: "written", notes: [] });
    expect(host.workbook.worksheets[4].name).toBe("Metric 3");
    expect(host.undoableSteps).toBe(1);
    await host.user.undo();
    expect(contentsOf(host).filter((_, i) => i !== 3)).toEqual(before);
  });

  it("takes them back one by one where Excel refuses to join them, and the refresh is complete all the same", async () => {
    const host = await opened(workbookOf(), { undo: true });
    // Said of many formulas at once, for example.
    host.failNext({ code: "UndoNotSupported", member: "HorizontalAlignment", after: 3 });
    expect(await refresh({ asOf: AS_OF })).toMatchObject({ kind: "written", notes: [] });
    expect(contentsOf(host).join()).not.toMatch(/incomplete/);
    const steps = host.undoableSteps;
    await refresh({ asOf: AS_OF + 1 });
    expect(host.undoableSteps).toBeGreaterThanOrEqual(steps + 10);
  });
});

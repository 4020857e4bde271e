import { applyFixes, findFixes, undoableFixes, undoFixes } from "../../src/app/fix-cells";
import { session } from "../../src/app/session";
import { opened, sheetOf, workbookOf } from "../support/workbooks";

const ROWS = [
  ["Participant ID", "Qualification", "Start date"],
  ["P1", "NPQH ", "25/09/2017"],
  ["P2", "NPQH", 43003],
];

describe("the cells that can be fixed", () => {
  it("are found in what the session has read with one round trip, which is not repeated until it reads again", async () => {
    const host = await opened(workbookOf(ROWS));
    await session.read();
    const { syncs } = host.traffic;
    expect((await findFixes()).map(({ before }) => before)).toEqual(["NPQH ", "25/09/2017"]);
    await findFixes();
    expect(host.traffic.syncs).toBe(syncs + 1);

    expect(await applyFixes(await findFixes())).toBe(2);
    expect(await findFixes()).toEqual([]);
    expect(undoableFixes()).toBe(2);
    expect(await undoFixes()).toBe(2);
    expect([await findFixes(), undoableFixes()]).toEqual([[expect.anything(), expect.anything()], 0]);
  });

  it("are not offered again once they are fixed during a refresh, and can still be undone", async () => {
    await opened(workbookOf(ROWS));
    await session.read();
    const fixes = await findFixes();
    const refreshing = session.refresh();
    expect(await applyFixes(fixes)).toBe(2);
    expect(await findFixes()).toEqual([]);
    await refreshing;
    expect(await findFixes()).toEqual([]);

    // Somebody who was quicker than the pane.
    expect(await applyFixes(fixes)).toBe(0);
    expect(undoableFixes()).toBe(2);
    expect(await undoFixes()).toBe(2);
  });

  it("are looked for again after a refresh, which reads the tables too", async () => {
    const workbook = workbookOf(ROWS);
    const host = await opened(workbook);
    await session.read();
    expect(await findFixes()).toHaveLength(2);
    await host.user.enter(sheetOf(workbook, "People"), { row: 1, column: 1, rows: 1, columns: 1 }, [["NPQH"]]);
    await session.refresh();
    expect(await findFixes()).toHaveLength(1);
  });

  it("are looked for again after that has failed", async () => {
    const host = await opened(workbookOf(ROWS));
    await session.read();
    host.failNext({ code: "GeneralException" });
    await expect(findFixes()).rejects.toThrow();
    expect(await findFixes()).toHaveLength(2);
  });
});

import { applyFixes, findFixes, undoableFixes, undoFixes } from "../../src/app/fix-cells";
import { session } from "../../src/app/session";
import { opened, workbookOf } from "../support/workbooks";

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

  it("are looked for again after that has failed", async () => {
    const host = await opened(workbookOf(ROWS));
    await session.read();
    host.failNext({ code: "GeneralException" });
    await expect(findFixes()).rejects.toThrow();
    expect(await findFixes()).toHaveLength(2);
  });
});

import { refresh } from "../../src/app/refresh";
import { opened, workbookOf } from "../support/workbooks";

// In a file of its own: office.js asks once what Excel can do.
describe("a refresh in an Excel that cannot join steps", () => {
  it("does not ask for it", async () => {
    const host = await opened(workbookOf(), { host: "ltsc-2021", undo: true });
    const run = jest.spyOn(Excel, "run");
    expect(await refresh({ asOf: 46350 })).toMatchObject({ kind: "written" });
    expect(JSON.stringify(run.mock.calls)).not.toContain("mergeUndoGroup");
    expect(host.undoableSteps).toBeGreaterThan(10);
  });
});

import { refresh } from "../../src/app/refresh";
import { opened, workbookOf } from "../support/workbooks";

it("a set-up that Excel cannot undo in one step with the rest is done step by step", async () => {
  const host = await opened(workbookOf(), { undo: true });
  host.failNext({ code: "UndoNotSupported", member: "Orientation" });
  expect(await refresh({ asOf: 46350 })).toMatchObject({ kind: "written", notes: [] });
});

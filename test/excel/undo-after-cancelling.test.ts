import { refresh } from "../../src/app/refresh";
import { NotAnswered } from "../../src/excel/not-answered";
import { inWorkbook } from "../../src/excel/workbook";
import { opened, workbookOf } from "../support/workbooks";

it("a refresh is undone in one step also when an earlier one was cancelled while Excel had not answered", async () => {
  const host = await opened(workbookOf(), { undo: true });
  const cancelled = (): Promise<never> => Promise.reject(new NotAnswered(null));
  await expect(inWorkbook(cancelled, { undo: "in one step" })).rejects.toThrow(NotAnswered);
  expect(await refresh({ asOf: 46350 })).toMatchObject({ kind: "written" });
  expect(host.undoableSteps).toBe(1);
});

import type { HostOptions } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { recordActions } from "../support/action-names";
import { meddle, type Answer } from "../faults/requests";
import { addSheet, namesOf, opened, sheetOf, workbookOf } from "../support/workbooks";

const UNDO: HostOptions = { undo: true };

it.each(["UndoNotSupported", "GeneralException"])(
  "no sheet is added twice when marking it fails with %s",
  async (code) => {
    const actions = recordActions(await opened(workbookOf(), UNDO));
    await refresh({ asOf: 46350 });
    const workbook = workbookOf();
    const disturbed = await opened(workbook, UNDO);
    disturbed.interrupt(actions.indexOf("CustomProperties.Add"), () => disturbed.failNext({ code }));
    await refresh({ asOf: 46350 });
    expect((await refresh({ asOf: 46350 })).kind).toBe("written");
    expect(namesOf(workbook).filter((name) => name.includes("("))).toEqual([]);
    expect(workbook.worksheets).toHaveLength(11);
  },
);

it("somebody else's sheet that comes under the name of one that could not be added stays theirs", async () => {
  const workbook = workbookOf();
  const host = await opened(workbook);
  let hasCome = false;
  const meddled = meddle(host, (request) => {
    if (hasCome || !Object.values(request.ObjectPaths).some(({ Name }) => Name === "Add")) return null;
    hasCome = true;
    addSheet(workbook, "Summary", [["My summary"]]);
    const Error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 400 };
    return Promise.resolve<Answer>({ status: 0, body: JSON.stringify({ Results: [], Error }) });
  });
  expect((await refresh({ asOf: 46350 })).kind).toBe("failed");
  meddled.end();
  expect((await refresh({ asOf: 46350 })).kind).toBe("written");
  const theirs = sheetOf(workbook, "Summary");
  expect([theirs.cell(0, 0)?.content, theirs.customProperties.size]).toEqual(["My summary", 0]);
  expect(namesOf(workbook)).toContain("Summary (2)");
});

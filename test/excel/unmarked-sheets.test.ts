import type { HostOptions } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { recordActions } from "../support/action-names";
import { namesOf, opened, workbookOf } from "../support/workbooks";

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

import { Session } from "../../src/app/session";
import { inWorkbook } from "../../src/excel/workbook";
import { opened, workbookOf } from "../support/workbooks";

describe("the switch by which the sheets follow the tables", () => {
  it.each(["windows", "marketplace"] as const)(
    "works where Excel does not start the add-in by itself: %s",
    async (name) => {
      const host = await opened(workbookOf(), { host: name });
      const session = new Session();
      await session.open();
      host.failNext({ code: "GeneralException", member: "SetAppRuntimeStartState" });
      await session.setAutoRefresh(true);
      expect(session.state.settings.autoRefresh).toBe(true);
      expect((await inWorkbook((workbook) => workbook.settings())).autoRefresh).toBe(true);
      expect(session.state.register.kind).toBe("read");
      await session.setAutoRefresh(false);
      expect(session.state.settings.autoRefresh).toBe(false);
    },
  );
});

import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import type { RequestBody } from "../../src/protocol/wire";
import { blankWorkbook, settled } from "./office";

/** What a request does: the services and members that it names. */
function outline(request: string): string[] {
  const { Actions, ObjectPaths } = JSON.parse(request) as RequestBody;
  const services = Object.values(ObjectPaths).flatMap(({ ObjectPathType, Name }) =>
    ObjectPathType === 2 ? [Name] : [],
  );
  return [...services, ...Actions.flatMap(({ Name }) => (Name === "" ? [] : [Name]))];
}

// What office.js sends before the add-in does anything. When an upgrade of the library changes the protocol, it shows here first.
describe("office.js at its start", () => {
  it("finds its host, gets ready, and reports what a task pane in Excel for Windows is", async () => {
    const host = new Host(blankWorkbook("Data"));
    const requests: string[] = [];
    const answered: number[] = [];
    const process = host.process.bind(host);
    host.process = async (request, flags) => {
      requests.push(request);
      const answer = await process(request, flags);
      answered.push(answer.status);
      expect(answer.body).not.toContain('"Error"');
      return answer;
    };
    const globals = await loadOfficeJs(host);
    await settled();
    await settled();
    expect(requests.map(outline)).toEqual([
      ["Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady"],
      [
        "Microsoft.ExcelServices.CustomFunctions",
        "_SetOsfControlContainerReadyForCustomFunctions",
        "_GetEnabledFeatures",
      ],
    ]);
    expect(answered).toEqual([0, 0]);
    expect(globals.Office.context.host).toBe("Excel");
    expect(globals.Office.context.platform).toBe("PC");
    expect(globals.Excel).toBe(Excel);
    expect(host.traffic.syncs).toBe(0);
  });

  it("shows and hides the pane", async () => {
    const host = new Host(blankWorkbook("Data"));
    const shown: boolean[] = [];
    host.onPaneShown = (isShown) => shown.push(isShown);
    await loadOfficeJs(host);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(shown).toEqual([false, true]);
  });

  it("does not notice that the host is exchanged", async () => {
    for (const name of ["First", "Second"]) {
      await loadOfficeJs(new Host(blankWorkbook(name)));
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        expect(sheet.name).toBe(name);
      });
    }
  });
});

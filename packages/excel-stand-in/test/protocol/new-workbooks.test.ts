import { HOSTS } from "../../src/hosts/hosts";
import { Host } from "../../src/protocol/host";
import { newDocument } from "../../src/xlsx/new-document";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { blankWorkbook, openBlank } from "./office";

/** A file with the sheet "Copy". */
async function file(): Promise<string> {
  const bytes = await saveXlsx(newDocument(blankWorkbook("Copy"), {}), { modified: new Date(0) });
  return Buffer.from(bytes).toString("base64");
}

/** Code of the error with which a new workbook is refused. */
async function refusal(base64: string): Promise<string> {
  return Excel.createWorkbook(base64).then(
    () => "opened",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}

describe("new workbooks", () => {
  it("are opened beside the add-in's own, which stays as it is", async () => {
    const host = await openBlank();
    await Excel.createWorkbook(await file());
    expect(host.newWorkbooks.opened).toHaveLength(1);
    const { workbook } = await openXlsx(host.newWorkbooks.opened[0] ?? new Uint8Array());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Copy"]);
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other"]);
  });

  it("are blank without a file", async () => {
    const host = await openBlank();
    await Excel.createWorkbook();
    expect(host.newWorkbooks.opened).toEqual([null]);
  });

  it("can be made first and opened later", async () => {
    const host = await openBlank();
    const base64 = await file();
    await Excel.run(async (context) => {
      // Not in the type definitions; `Excel.createWorkbook` is made of it.
      const application = context.workbook.application as unknown as { createWorkbook(file: string): { open(): void } };
      const created = application.createWorkbook(base64);
      await context.sync();
      expect(host.newWorkbooks.opened).toEqual([]);
      created.open();
      await context.sync();
    });
    expect(host.newWorkbooks.opened).toHaveLength(1);
  });

  it("are opened by Excel on the web itself, where office.js asks for that", async () => {
    const host = new Host(blankWorkbook("Data"), { host: "web" });
    const body = {
      Actions: [
        {
          Id: 2,
          ActionType: 3,
          Name: "CreateAndOpenWorkbook",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [await file()] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    await host.process(JSON.stringify(body), 0, "WacPartition");
    expect(host.newWorkbooks.opened).toHaveLength(1);
    // The workbook itself has no such member.
    const { body: answer } = await host.process(JSON.stringify(body));
    expect(answer).toContain("ApiNotFound");
  });

  it("are refused where they are no workbooks, or where this Excel opens none", async () => {
    await openBlank();
    expect(await refusal("not Base64!")).toBe("InvalidArgument");
    expect(await refusal(btoa("a text"))).toBe("InvalidArgument");
    const { windows } = HOSTS;
    const strict = { ...windows, undocumented: { ...windows.undocumented, newWorkbookError: "GeneralException" } };
    const host = await openBlank({ host: strict });
    expect(await refusal(await file())).toBe("GeneralException");
    expect(host.newWorkbooks.opened).toEqual([]);
  });
});

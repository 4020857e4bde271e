import { recordedHost } from "../../../src/hosts/recorded/recorded-host";
import { HOSTS } from "../../../src/hosts/hosts";
import { USUAL } from "../../../src/hosts/undocumented";
import { failureOf, onData, openBlank, record, settled } from "../../protocol/office";

const WEB = { platform: "OfficeOnline", version: "16.0.1", sets: { excelapi: "1.17", sharedruntime: "1.1" } };

/** A file of answers as text. */
function fileOf(answers: Readonly<Record<string, unknown>>, surroundings: unknown = WEB): string {
  return JSON.stringify({ format: "excel-self-check", version: 1, surroundings, answers });
}

describe("a recorded host", () => {
  it("has the API that was found, and is otherwise as its platform's own", () => {
    expect(recordedHost(fileOf({}))).toEqual({
      ...HOSTS.web,
      name: "recorded",
      title: "Excel 16.0.1 (OfficeOnline), as recorded",
      requirementSets: WEB.sets,
    });
    const platform = (name: string, excelapi: string) =>
      recordedHost(fileOf({}, { platform: name, version: "16.0.1", sets: { excelapi } }));
    expect(platform("Mac", "1.20").throttlesHiddenTimers).toBe(false);
    expect(platform("PC", "1.14").hasRichArguments).toBe(false);
    expect(platform("PC", "1.20").hasRichArguments).toBe(true);
  });

  it("takes its facts from the answers", () => {
    const host = recordedHost(
      fileOf({
        "limits.response": true,
        "functions.blank-argument": 0,
        "functions.formatted-date": "object",
        "null-objects.chain": { error: "ItemNotFound" },
        "names.broken": { error: "InvalidReference" },
        "formats.mixed-fill": null,
        "values.apostrophe-in-formulas": false,
        "sheets.clear-whole": { error: "OperationCellsExceedLimit" },
        "links.value-keeps-link": false,
        "events.two-areas": 2,
        "sheets.freeze-behind": [2, true],
        "sheets.page-layout": { error: "GeneralException" },
        "events.trigger-source": null,
        "something.else": [1],
      }),
    );
    expect(host).toMatchObject({
      payloadLimit: null,
      blankArgument: 0,
      hasRichArguments: true,
      keepsLinks: false,
      freezingActivates: false,
    });
    expect(host.undocumented).toEqual({
      nullChainError: "ItemNotFound",
      brokenNameError: "InvalidReference",
      mixedFill: null,
      newWorkbookError: null,
      formulasKeepApostrophe: false,
      wholeSheetClearError: "OperationCellsExceedLimit",
      joinsEdits: false,
      hasPrinter: false,
      givesTriggerSource: false,
    });
  });

  it("stays with what is usual where a question got no answer", () => {
    const late = { error: "no answer" };
    const answers = { "null-objects.chain": late, "sheets.page-layout": late, "functions.blank-argument": late };
    const host = recordedHost(fileOf({ ...answers, "limits.response": late }));
    expect(host).toMatchObject({ undocumented: USUAL, blankArgument: null, payloadLimit: 5_000_000 });
  });

  it.each([
    ["{", "it is not JSON"],
    ["[]", '"format" must be "excel-self-check"'],
    ['{"format":"excel-self-check","version":2}', "The file has version 2; only version 1"],
    ['{"format":"excel-self-check","version":1}', '"surroundings" must be an object'],
    [fileOf({}, { ...WEB, version: 16 }), '"surroundings.version" must be a text'],
    [fileOf({}, { ...WEB, sets: { excelapi: 1.17 } }), '"surroundings.sets.excelapi" must be a version such as "1.12"'],
    [fileOf({}, { ...WEB, sets: {} }), '"surroundings.sets.excelapi" must be'],
    [fileOf({ "formats.mixed-fill": 5 }), 'The answer to "formats.mixed-fill" must be a text or null, not 5.'],
    [fileOf({ "events.two-areas": -1 }), "must be a whole number, not -1."],
    [fileOf({ "functions.blank-argument": "x" }), 'must be 0, null or "", not "x".'],
  ])("says what is wrong with the file %#", (text, message) => {
    expect(() => recordedHost(text)).toThrow(message);
  });
});

describe("an Excel as it was recorded", () => {
  const open = (answers: Readonly<Record<string, unknown>>) => openBlank({ host: recordedHost(fileOf(answers)) });

  it("refuses what is reached through a null object, and the range of a broken name", async () => {
    await open({ "null-objects.chain": { error: "ItemNotFound" }, "names.broken": { error: "InvalidReference" } });
    const missing = await onData((data) => data.getUsedRangeOrNullObject().load("address"));
    expect(missing.isNullObject).toBe(true);
    const chain = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getUsedRangeOrNullObject().getRow(0).load("address");
      await context.sync();
    });
    expect(chain.code).toBe("ItemNotFound");
    const name = await failureOf(async (context) => {
      const { names } = context.workbook;
      names.add("Gone", "=#REF!");
      names.getItem("Gone").getRangeOrNullObject().load("address");
      await context.sync();
    });
    expect(name.code).toBe("InvalidReference");
  });

  it("shows fills, formulas and links as it did", async () => {
    await open({
      "formats.mixed-fill": null,
      "values.apostrophe-in-formulas": false,
      "links.value-keeps-link": false,
    });
    const [fill, cell] = await onData((data) => {
      data.getRange("A1").format.fill.color = "#FFFF00";
      const link = data.getRange("B1");
      link.hyperlink = { documentReference: "Data!A1" };
      link.values = [["'=1+1"]];
      return [data.getRange("A1:A2").format.fill.load("color"), link.load("formulas,hyperlink")] as const;
    });
    expect(fill.color).toBeNull();
    expect(cell.formulas).toEqual([["=1+1"]]);
    expect(cell.hyperlink).toBeNull();
  });

  it("refuses to clear a whole sheet, and has no page layout", async () => {
    await open({
      "sheets.clear-whole": { error: "OperationCellsExceedLimit" },
      "sheets.page-layout": { error: "GeneralException" },
    });
    const clearing = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange().clear();
      await context.sync();
    });
    expect(clearing.code).toBe("OperationCellsExceedLimit");
    await onData((data) => data.getRange("A:A").clear());
    const layout = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").pageLayout.orientation = "Landscape";
      await context.sync();
    });
    expect(layout.code).toBe("GeneralException");
  });

  it("raises an event for each edit, and does not say who caused it", async () => {
    await open({ "events.two-areas": 2, "events.trigger-source": null });
    const { seen } = await record((context) => context.workbook.worksheets.onChanged);
    await onData((data) => {
      data.getRange("A1").values = [[1]];
      data.getRange("C3").values = [[2]];
    });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(["A1", "C3"]);
    expect(seen[0].triggerSource).toBeUndefined();
  });
});

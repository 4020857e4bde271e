import type { Change } from "../../src/protocol/change";
import { area } from "../workbook/sheets";
import { failureOf, onData, openBlank } from "./office";

const YES_NO = { list: { inCellDropDown: true, source: "Yes,No" } };
const FROM_CELLS = { list: { inCellDropDown: false, source: "=Other!$A$1:$A$9" } };

/** Everything that office.js shows of the validation of an area. */
async function shownOf(address: string) {
  const validation = await onData((data) => data.getRange(address).dataValidation.load());
  const { type, rule, ignoreBlanks, prompt, errorAlert } = validation;
  return { type, rule, ignoreBlanks, prompt, errorAlert };
}

describe("data validation", () => {
  it("of cells without a list is empty", async () => {
    await openBlank();
    expect(await shownOf("A1")).toEqual({
      type: "None",
      rule: {},
      ignoreBlanks: true,
      prompt: { title: "", message: "", showPrompt: true },
      errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
    });
  });

  it.each([YES_NO, FROM_CELLS])("keeps the list %j", async (rule) => {
    const host = await openBlank();
    await onData((data) => (data.getRange("B2:B9").dataValidation.rule = rule));
    expect(await shownOf("B3:B4")).toMatchObject({ type: "List", rule });
    expect(host.workbook.worksheets[0].validations).toEqual([
      { area: area("B2:B9"), list: rule.list.source, inCellDropDown: rule.list.inCellDropDown, ignoreBlanks: true },
    ]);
  });

  it("keeps texts, for a part of the cells where only they get them", async () => {
    await openBlank();
    const prompt = { title: "Funded?", message: "Yes or No", showPrompt: false };
    const errorAlert = { title: "No", message: "Choose one", showAlert: false, style: "Warning" as const };
    await onData((data) => {
      data.getRange("A1:A9").dataValidation.rule = YES_NO;
      data.getRange("A2:A3").dataValidation.set({ prompt, errorAlert, ignoreBlanks: false });
    });
    expect(await shownOf("A2:A3")).toEqual({ type: "List", rule: YES_NO, ignoreBlanks: false, prompt, errorAlert });
    expect(await shownOf("A4:A9")).toMatchObject({ ignoreBlanks: true, prompt: { message: "" } });
    expect(await shownOf("A1:A9")).toMatchObject({
      type: "List",
      rule: YES_NO,
      ignoreBlanks: null,
      prompt: null,
      errorAlert: null,
    });
  });

  it("keeps its texts when the list changes", async () => {
    await openBlank();
    const texts = {
      ignoreBlanks: false,
      prompt: { title: "Funded?", message: "Yes or No", showPrompt: true },
      errorAlert: { title: "No", message: "Choose one", showAlert: true, style: "Stop" as const },
    };
    await onData((data) => {
      const { dataValidation } = data.getRange("A1");
      dataValidation.rule = YES_NO;
      dataValidation.set(texts);
      dataValidation.rule = FROM_CELLS;
    });
    expect(await shownOf("A1")).toEqual({ type: "List", rule: FROM_CELLS, ...texts });
  });

  it.each(["A1:A2", "A1:B1"])("loses its texts when it becomes one of %s, which have none in common", async (cells) => {
    await openBlank();
    await onData((data) => {
      data.getRange("A1").dataValidation.rule = YES_NO;
      data.getRange("A1").dataValidation.ignoreBlanks = false;
      data.getRange("A2").dataValidation.rule = YES_NO;
      data.getRange(cells).dataValidation.rule = YES_NO;
    });
    expect(await shownOf(cells)).toMatchObject({ rule: YES_NO, ignoreBlanks: true });
  });

  it("tells when cells differ", async () => {
    await openBlank();
    await onData((data) => {
      data.getRange("A1:A2").dataValidation.rule = YES_NO;
      data.getRange("A2").dataValidation.rule = FROM_CELLS;
    });
    expect(await shownOf("A1:A2")).toMatchObject({ type: "Inconsistent", rule: null });
    expect(await shownOf("A1:B1")).toMatchObject({ type: "MixedCriteria", rule: null });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ["clear", (range) => range.dataValidation.clear()],
    ["an empty rule", (range) => (range.dataValidation.rule = {})],
    ["no rule", (range) => (range.dataValidation.rule = null as unknown as Excel.DataValidationRule)],
    ["clearing everything", (range) => range.clear()],
  ])("is taken away by %s, from these cells only", async (_, act) => {
    const host = await openBlank();
    await onData((data) => (data.getRange("A1:A9").dataValidation.rule = YES_NO));
    const watched: Change[] = [];
    host.watch((changes) => watched.push(...changes));
    await onData((data) => act(data.getRange("A2:A3")));
    expect(host.workbook.worksheets[0].validations.map((one) => one.area)).toEqual([area("A1"), area("A4:A9")]);
    expect(watched).toContainEqual(expect.objectContaining({ kind: "validations", area: area("A2:A3") }));
  });

  it("outlasts the contents and the formats of its cells", async () => {
    await openBlank();
    await onData((data) => {
      data.getRange("A1").dataValidation.rule = YES_NO;
      data.getRange("A1").clear("Contents");
      data.getRange("A1").clear("Formats");
    });
    expect(await shownOf("A1")).toMatchObject({ rule: YES_NO });
  });

  it("follows inserted and deleted rows", async () => {
    const host = await openBlank();
    await onData((data) => {
      data.getRange("A2:A4").dataValidation.rule = YES_NO;
      data.getRange("1:1").insert("Down");
      data.getRange("4:4").insert("Down");
      data.getRange("6:6").delete("Up");
      data.getRange("C:C").dataValidation.rule = FROM_CELLS;
      data.getRange("C:C").delete("Left");
    });
    expect(host.workbook.worksheets[0].validations.map((one) => one.area)).toEqual([area("A3:A5")]);
  });

  it.each<[string, string, Excel.DataValidationRule]>([
    ["of other kinds", "NotImplemented", { wholeNumber: { formula1: 1, operator: "EqualTo" } }],
    ["of two kinds", "InvalidArgument", { ...YES_NO, custom: { formula: "=TRUE" } }],
    ["without values", "InvalidArgument", { list: { inCellDropDown: true, source: "" } }],
    ["with too many values", "InvalidArgument", { list: { inCellDropDown: true, source: "x,".repeat(128) } }],
  ])("refuses rules %s", async (_, code, rule) => {
    const host = await openBlank();
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(host.workbook.worksheets[0].validations).toEqual([]);
  });

  it("refuses texts where there is no list", async () => {
    await openBlank();
    await onData((data) => (data.getRange("A1").dataValidation.rule = YES_NO));
    await expect(onData((data) => (data.getRange("A1:A2").dataValidation.ignoreBlanks = false))).rejects.toMatchObject({
      code: "NotImplemented",
    });
  });

  it("cannot be changed on a protected sheet", async () => {
    await openBlank();
    await onData((data) => data.protection.protect());
    await expect(onData((data) => (data.getRange("A1").dataValidation.rule = YES_NO))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});

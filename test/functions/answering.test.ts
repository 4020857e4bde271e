import type * as Answering from "../../src/functions/answering";
import { MESSAGES } from "../../src/answers/messages";
import { answer } from "../../src/functions/answering";
import { session } from "../../src/app/session";
import type { Invocation } from "../../src/functions/live-answers";
import { functionOf } from "../support/ask";
import { addSheet, opened, workbookOf } from "../support/workbooks";

/** What a formula that names a range shows first. */
async function shownFor(
  range: unknown,
  name = "COUNT",
  args: readonly unknown[] = ["recruited"],
  parameterAddresses?: readonly unknown[],
): Promise<unknown> {
  const entry = functionOf(name);
  const given = entry.parameters.map((_, i) => args[i] ?? null);
  return new Promise((setResult) => {
    const invocation: Invocation & { parameterAddresses?: readonly unknown[] | undefined } = {
      setResult,
      parameterAddresses,
    };
    invocations.push(invocation);
    answer(entry, [...given, range, invocation]);
  });
}

const invocations: Invocation[] = [];
afterAll(() => invocations.forEach(({ onCanceled }) => onCanceled?.()));

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Withdrawn date", "Gender"];
const NOT_A_REGISTER =
  "The first row of the range needs the headings Participant ID, Qualification and Start date (or Academic year).";
const error = (code: string) => ({ code, type: "CustomFunctionError" });

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The functions as they are where a part of their code is out of reach. */
async function importedWithout(part: string): Promise<typeof Answering> {
  let imported: Promise<typeof Answering> | undefined;
  jest.isolateModules(() => {
    jest.doMock(part, () => {
      throw new Error("Loading chunk failed.");
    });
    imported = Promise.resolve(jest.requireActual("../../src/functions/answering"));
  });
  if (imported === undefined) throw new Error("It was not imported.");
  return imported;
}

describe("a formula that names a range", () => {
  beforeAll(() => {
    const workbook = workbookOf();
    addSheet(workbook, "Like", [HEADINGS, ["P1", "NPQH", "2017/18", "", "M"], ["P2", "NPQH", "2017/18", "", "M"]]);
    return opened(workbook);
  });

  it("is answered once from it, and the workbook's register is not read", async () => {
    const range = [HEADINGS, ["P1", "NPQH", "2017/18", "", "F"], ["P2", "NPQML", 2018, 43_500, "M"]];
    expect(await shownFor(range)).toBe(2);
    expect(await shownFor(range, "COUNT", ["withdrawn", "NPQML", null])).toBe(1);
    expect(await shownFor(range, "QUALIFICATIONS", [])).toEqual([["NPQH"], ["NPQML"]]);
    expect(session.state).toMatchObject({ register: { kind: "not read" }, isReading: false });
  });

  it("can be cancelled, before it is answered and afterwards", async () => {
    const cancelled = { setResult: jest.fn(), onCanceled: undefined as unknown as () => void };
    answer(functionOf("COUNT"), ["recruited", null, null, null, null, [HEADINGS], cancelled]);
    cancelled.onCanceled();
    const answered = { setResult: jest.fn(), onCanceled: undefined as unknown as () => void };
    answer(functionOf("COUNT"), ["recruited", null, null, null, null, [HEADINGS], answered]);
    await until(() => answered.setResult.mock.calls.length > 0);
    answered.onCanceled();
    expect(answered.setResult.mock.calls).toEqual([[0]]);
    expect(cancelled.setResult).not.toHaveBeenCalled();
  });

  it("takes arguments that arrive with their formats", async () => {
    const range = [HEADINGS, ["P1", "NPQH", "2017/18", "", "F"], ["P2", "NPQML", 2018, 43_500, "M"]];
    const year = { type: "FormattedNumber", basicValue: 2018, numberFormat: "0%" };
    expect(await shownFor(range, "COUNT", ["recruited", null, year])).toBe(1);
  });

  it("is answered where some cells hold errors: what they say is not known", async () => {
    const range = [
      HEADINGS,
      ["P1", "NPQH", "2017/18", error("#N/A"), error("#REF!")],
      ["P3", "NPQH", "2017/18", "", { code: 42 }],
      ["P4", "NPQH", "2017/18", null, null],
    ];
    expect(await shownFor(range, "PARTICIPANTS", ["recruited"])).toEqual([["P1"], ["P3"], ["P4"]]);
    const unknown = ["recruited", "", "", "Gender", "Not Known"];
    expect(await shownFor(range, "PARTICIPANTS", unknown)).toEqual([["P1"], ["P3"], ["P4"]]);
    // An error for a date is no date; nobody has withdrawn.
    expect(await shownFor(range, "COUNT", ["withdrawn"])).toBe(0);
  });

  it("is told of a row that cannot be counted as one of its cells holds an error", async () => {
    const range = [HEADINGS, ["P1", "NPQH", "2017/18", "", ""], ["P2", error("#VALUE!"), "2017/18", "", "M"]];
    expect(await shownFor(range)).toMatchObject({
      code: "#VALUE!",
      message:
        "1 row cannot be counted. In row 3 of the range, “Qualification” says “#VALUE!”. Correct it, or leave the row out of the range.",
    });
  });

  it.each([
    ["no headings at all", [["P1", "NPQH", "2017/18"]]],
    ["headings of another table", [["Participant ID", "Task", "QAA moderated"]]],
    ["one cell", [["Participant ID"]]],
    ["nothing", [[""]]],
    ["errors for headings", [[error("#REF!"), error("#REF!"), error("#REF!")]]],
  ])("is told what headings a range needs that has %s", async (_, range) => {
    expect(await shownFor(range)).toMatchObject({ code: "#VALUE!", message: NOT_A_REGISTER });
  });

  it.each([
    ["of another workbook", "[Book2.xlsx]People!A1:E3"],
    ["of another workbook with spaces in its name", "'C:\\Work\\[Book 2.xlsx]People'!A1:E3"],
    ["of a sheet that is gone", "Gone!A1:E3"],
    ["of several areas", "(People!A1:E3,People!A9:E12)"],
    ["of something else than was handed over", "People!A1:E3"],
    ["of the same headings over something else", "Like!A1:E3"],
    ["that is none", ""],
  ])("is answered from the cells that were handed over where the address is one %s", async (_, address) => {
    const range = [HEADINGS, ["Q1", "NPQSL", "2019/20", 0, "M"], ["Q2", "NPQSL", "2019/20", 0, "M"]];
    const addresses = [null, null, null, null, null, address];
    expect(await shownFor(range, "COUNT", ["recruited", "NPQSL"], addresses)).toBe(2);
  });

  it("is told when the code for it cannot be fetched, and is answered once it can", async () => {
    const part = "../../src/functions/answer-range";
    const { answer: ask } = await importedWithout(part);
    const shown: unknown[] = [];
    const invocation: Invocation = { setResult: (one) => void shown.push(one) };
    invocations.push(invocation);
    ask(functionOf("YEARS"), [[HEADINGS, ["P1", "NPQH", "2017/18", "", ""]], invocation]);
    await until(() => shown.length === 1);
    expect(shown).toMatchObject([{ code: "#N/A", message: MESSAGES.notLoaded }]);
    jest.doMock(part, () => jest.requireActual<object>(part));
    await until(() => shown.length > 1);
    expect(shown.at(-1)).toEqual([["2017/18"]]);
  });

  it.each([null, undefined])("and one that names none (%p) follows the workbook", async (range) => {
    expect(await shownFor(range)).toBe(3);
    expect(session.state.register.kind).toBe("read");
  });
});

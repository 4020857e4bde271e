import { answer } from "../../src/functions/answering";
import { session } from "../../src/app/session";
import type { Invocation } from "../../src/functions/live-answers";
import { functionOf } from "../support/ask";
import { opened, workbookOf } from "../support/workbooks";

/** What a formula that names a range shows. */
function shownFor(range: unknown, name = "COUNT", args: readonly unknown[] = ["recruited"]): unknown[] {
  const shown: unknown[] = [];
  const entry = functionOf(name);
  const given = entry.parameters.map((_, i) => args[i] ?? null);
  const invocation: Invocation = { setResult: (result: unknown) => void shown.push(result) };
  answer(entry, [...given, range, invocation]);
  invocations.push(invocation);
  return shown;
}

const invocations: Invocation[] = [];
afterAll(() => invocations.forEach(({ onCanceled }) => onCanceled?.()));

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Withdrawn date", "Gender"];
const error = (code: string) => ({ code, type: "CustomFunctionError" });

describe("a formula that names a range", () => {
  beforeAll(() => opened(workbookOf()));

  it("is answered once from it, and the workbook is not read", () => {
    const range = [HEADINGS, ["P1", "NPQH", "2017/18", "", "F"], ["P2", "NPQML", 2018, 43_500, "M"]];
    expect(shownFor(range)).toEqual([2]);
    expect(shownFor(range, "COUNT", ["withdrawn", "NPQML", null])).toEqual([1]);
    expect(shownFor(range, "QUALIFICATIONS", [])).toEqual([[["NPQH"], ["NPQML"]]]);
    expect(session.state).toMatchObject({ register: { kind: "not read" }, isReading: false });
  });

  it("can be cancelled afterwards", () => {
    const invocation = { setResult: jest.fn(), onCanceled: undefined as unknown as () => void };
    answer(functionOf("COUNT"), ["recruited", null, null, null, null, [HEADINGS], invocation]);
    invocation.onCanceled();
    expect(invocation.setResult.mock.calls).toEqual([[0]]);
  });

  it("is answered where some cells hold errors: what they say is not known", () => {
    const range = [
      HEADINGS,
      ["P1", "NPQH", "2017/18", error("#N/A"), error("#REF!")],
      ["P2", error("#VALUE!"), "2017/18", "", "M"],
      ["P3", "NPQH", "2017/18", "", { code: 42 }],
      ["P4", "NPQH", "2017/18", null, null],
    ];
    expect(shownFor(range, "PARTICIPANTS", ["recruited"])).toEqual([[["P1"], ["P3"], ["P4"]]]);
    const unknown = ["recruited", "", "", "Gender", "Not Known"];
    expect(shownFor(range, "PARTICIPANTS", unknown)).toEqual([[["P1"], ["P3"], ["P4"]]]);
    // An error for a date is no date; nobody has withdrawn.
    expect(shownFor(range, "COUNT", ["withdrawn"])).toEqual([0]);
  });

  it.each([
    ["no headings at all", [["P1", "NPQH", "2017/18"]]],
    ["headings of another table", [["Participant ID", "Task", "QAA moderated"]]],
    ["one cell", [["Participant ID"]]],
    ["nothing", [[""]]],
    ["errors for headings", [[error("#REF!"), error("#REF!"), error("#REF!")]]],
  ])("is told what headings a range needs that has %s", (_, range) => {
    expect(shownFor(range)).toEqual([
      expect.objectContaining({
        code: "#VALUE!",
        message:
          "The first row of the range needs the headings Participant ID, Qualification and Start date (or Academic year).",
      }),
    ]);
  });

  it.each([null, undefined])("and one that names none (%p) follows the workbook", async (range) => {
    const shown = shownFor(range);
    for (let i = 0; i < 200 && shown.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown).toEqual([3]);
    expect(session.state.register.kind).toBe("read");
  });
});

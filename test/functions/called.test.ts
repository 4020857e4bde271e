import type * as Called from "../../src/functions/called";
import type { Session } from "../../src/app/session";
import { opened, workbookOf } from "../support/workbooks";
import { until } from "../support/until";

/** Formulas' code where the add-in has just been started, and a part of it may be out of reach. */
function started(outOfReach: string | null = null) {
  jest.resetModules();
  if (outOfReach !== null) {
    jest.doMock(outOfReach, () => {
      throw new Error("Loading chunk failed.");
    });
  }
  const { called } = jest.requireActual<typeof Called>("../../src/functions/called");
  const { session } = jest.requireActual<{ readonly session: Session }>("../../src/app/session");
  return { called, session };
}

const invocation = () => ({ setResult: jest.fn(), onCanceled: undefined as unknown as () => void });

describe("The first formula", () => {
  beforeAll(() => opened(workbookOf()));

  it("is answered by code that is fetched while the workbook is being read", async () => {
    const { called, session } = started();
    const formula = invocation();
    const done = called("COUNT", ["recruited", null, null, null, null, null, formula]);
    expect(session.state.isReading).toBe(true);
    await done;
    await until(() => formula.setResult.mock.calls.length > 0);
    expect(formula.setResult.mock.calls).toEqual([[3]]);
  });

  it("may be of a function that few formulas call", async () => {
    const { called } = started();
    const formula = invocation();
    await called("QUALIFICATIONS", [null, formula]);
    await until(() => formula.setResult.mock.calls.length > 0);
    expect(formula.setResult.mock.calls).toEqual([[[["NPQH"]]]]);
  });

  it("is not answered once Excel has cancelled it", async () => {
    const { called } = started();
    const formula = invocation();
    const done = called("COUNT", ["recruited", null, null, null, null, null, formula]);
    formula.onCanceled();
    await done;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(formula.setResult).not.toHaveBeenCalled();
  });

  it("leaves the workbook's tables alone where it names cells", async () => {
    const { called, session } = started();
    const formula = invocation();
    await called("COUNT", ["recruited", null, null, null, null, [["Participant ID"]], formula]);
    expect(session.state).toMatchObject({ register: { kind: "not read" }, isReading: false });
  });

  it.each([
    ["COUNT", "../../src/functions/answering"],
    ["QUALIFICATIONS", "../../src/answers/catalogue"],
  ])("says what to do where the code for %s is out of reach", async (name, part) => {
    const { called } = started(part);
    const formula = invocation();
    await called(name, ["recruited", null, null, null, null, null, formula]);
    jest.doMock(part, () => jest.requireActual<object>(part));
    const [[error]] = formula.setResult.mock.calls as [[{ code: string; message: string }]];
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(
      "The add-in's server could not be reached. Check your connection, and enter the formula again.",
    );
  });
});

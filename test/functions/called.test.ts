import { FUNCTIONS } from "../../src/answers/catalogue";
import { MESSAGES } from "../../src/answers/messages";
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
    ["COUNT", "../../src/functions/answering", 3],
    ["QUALIFICATIONS", "../../src/answers/catalogue", [["NPQH"]]],
  ])("says so where the code for %s is out of reach, and is answered once it is there", async (name, part, figure) => {
    const { called } = started(part);
    const [formula, given] = [invocation(), invocation()];
    const parameters = FUNCTIONS.find((one) => one.name === name)?.parameters ?? [];
    const args = parameters.map((_, i) => (i === 0 ? "recruited" : null));
    const ends = [formula, given].map((one) => called(name, [...args, null, one]));
    await until(() => formula.setResult.mock.calls.length > 0);
    const [[error]] = formula.setResult.mock.calls as [[{ code: string; message: string }]];
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(MESSAGES.notLoaded);
    given.onCanceled();
    jest.doMock(part, () => jest.requireActual<object>(part));
    await Promise.all(ends);
    await until(() => formula.setResult.mock.calls.length > 1);
    expect(formula.setResult.mock.calls.at(-1)).toEqual([figure]);
    expect(given.setResult).toHaveBeenCalledTimes(1);
  });
});

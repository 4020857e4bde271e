import { FunctionCalculator, type Host, type Worksheet } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { session } from "../../src/app/session";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const SECOND = 1_000;

let host: Host;
let sheet: Worksheet;
let stop = (): void => {};

/** What A1 shows. */
const shown = () => sheet.cell(0, 0)?.content;

/** The next time that the register has been read, and formulas have been answered, somebody starts to edit a cell. */
function editAfterReading(): void {
  const { register } = session.state;
  stop = session.watch(() => {
    if (session.state.register !== register) host.isCellEdited = true;
  });
}

/** Somebody has finished editing. */
function finish(): void {
  stop();
  host.isCellEdited = false;
}

beforeAll(async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const workbook = workbookOf([HEADINGS, ...people(3)]);
  sheet = addSheet(workbook, "Sheet", []);
  host = await opened(workbook, { calculator: new FunctionCalculator() });
  host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  await import("../../src/functions/functions");
});
afterAll(() => jest.useRealTimers());

describe("a formula that is answered when somebody starts to edit a cell", () => {
  it("comes right by itself, however long that lasts", async () => {
    await host.user.enter(sheet, CELL, '=NPQ.COUNT("withdrawn")');
    await jest.advanceTimersByTimeAsync(10 * SECOND);
    expect(shown()).toBe(0);
    editAfterReading();
    const withdrawn = { ...CELL, row: 1, column: HEADINGS.indexOf("Withdrawn date") };
    await host.user.enter(sheetOf(host.workbook, "People"), withdrawn, 43_100);
    await jest.advanceTimersByTimeAsync(90 * SECOND);
    expect([host.isCellEdited, shown()]).toEqual([true, 0]);
    finish();
    await jest.advanceTimersByTimeAsync(10 * SECOND);
    expect(shown()).toBe(1);
  });

  it("comes right even if it names a range, and is answered once", async () => {
    await host.user.enter(sheet, { ...CELL, column: 3, rows: 2, columns: 3 }, [
      ["Participant ID", "Qualification", "Academic year"],
      ["Q1", "NPQSL", "2019/20"],
    ]);
    const entered = host.user.enter(sheet, CELL, '=NPQ.COUNT("recruited",,,,,D1:F2)');
    // The call goes out at once, and its answer 50 ms later.
    await jest.advanceTimersByTimeAsync(20);
    host.isCellEdited = true;
    await jest.advanceTimersByTimeAsync(90 * SECOND);
    await entered;
    expect(shown()).toEqual({ error: "#BUSY!" });
    finish();
    await jest.advanceTimersByTimeAsync(10 * SECOND);
    expect(shown()).toBe(1);
  });

  it("is not told twice when nothing was lost", async () => {
    const receive = jest.spyOn(host.functions, "receive");
    await host.user.enter(sheet, CELL, '=NPQ.COUNT("recruited")');
    await jest.advanceTimersByTimeAsync(180 * SECOND);
    // Three people, and the one of the other range.
    expect(shown()).toBe(4);
    expect(receive).toHaveBeenCalledTimes(1);
  });
});

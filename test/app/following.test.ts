import { setTimeout as delay } from "node:timers/promises";
import { HOSTS, holdTimers, type HostOptions, type Workbook, type Worksheet } from "excel-stand-in";
import { Session } from "../../src/app/session";
import { hasRegisterChanged, isOutOfDate } from "../../src/app/session-state";
import { calm, LONG, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

const GENDER = { row: 1, column: 7, rows: 1, columns: 1 };
const FIGURE = { row: 4, column: 1, rows: 1, columns: 1 };

onlyTheLastListens();

/** A session that has read a workbook and refreshed its sheets. */
async function refreshed(options: HostOptions = {}, workbook = workbookOf()) {
  const host = await opened(workbook, options);
  const session = new Session();
  await session.open();
  expect((await session.refresh()).kind).toBe("written");
  await calm(host);
  return { host, session, workbook, people: sheetOf(workbook, "People") };
}

const says = (workbook: Workbook, sheet: string, text: string): boolean =>
  JSON.stringify(sheetOf(workbook, sheet).rows).includes(text);

/** Makes the gender of the first participant a formula. */
function lookUpGender(sheet: Worksheet): void {
  sheet.put(1, 7, { ...sheet.cell(1, 7)!, formula: "=Lookup!A1" });
}

describe("a register whose cells are calculated", () => {
  it("is read again when they have other results", async () => {
    const { host, session, people } = await refreshed();
    lookUpGender(people);
    host.user.recalculate(people, GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
  });

  it("is refreshed by itself where that is wanted", async () => {
    const { host, session, workbook, people } = await refreshed();
    lookUpGender(people);
    await session.setAutoRefresh(true);
    host.user.recalculate(people, GENDER, [["Male"]]);
    await until(() => says(workbook, "Metric 1", '"Male"'));
  });

  it("is as it was when they have the same results: the answers of functions are not sent again", async () => {
    const { host, session, people } = await refreshed();
    lookUpGender(people);
    const { register } = session.state;
    host.traffic.reset();
    host.user.recalculate(people, GENDER, [["Female"]]);
    await until(() => host.traffic.syncs > 0);
    await calm(host);
    expect(session.state.register).toBe(register);
    expect(host.traffic.syncs).toBe(4);
  });

  it("is not read for formulas beside it, on other sheets or on the summary sheets", async () => {
    const { host, session, workbook, people } = await refreshed();
    const notes = addSheet(workbook, "Notes", [["x"]]);
    const summary = sheetOf(workbook, "Summary");
    await session.changed();
    await calm(host);
    host.traffic.reset();
    for (const [sheet, row, column] of [
      [people, 1, 20],
      [people, 30, 7],
      [notes, 0, 0],
      [summary, 0, 0],
    ] as const) {
      sheet.put(row, column, { content: 1, style: summary.cell(0, 0)!.style, formula: "=NOW()" });
      host.user.recalculate(sheet, { row, column, rows: 1, columns: 1 }, [[2]]);
    }
    await calm(host, LONG);
    expect(host.traffic.syncs).toBe(0);
  });

  it("that calculates without an end is not read without a pause", async () => {
    const { host, people } = await refreshed();
    lookUpGender(people);
    host.traffic.reset();
    for (let n = 0; n < 50; n++) {
      host.user.recalculate(people, GENDER, [["Female"]]);
      await delay(10);
    }
    expect(host.traffic.syncs).toBeLessThanOrEqual(2 * 4);
  });
});

describe("a summary sheet that the user changes", () => {
  it("is out of date until it is refreshed, and the add-in's own writing is not such a change", async () => {
    const { host, session, workbook } = await refreshed();
    expect(isOutOfDate(session.state)).toBe(false);
    await host.user.enter(sheetOf(workbook, "Metric 1"), FIGURE, [[99]]);
    await until(() => isOutOfDate(session.state));
    expect(hasRegisterChanged(session.state)).toBe(false);
    await session.refresh();
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(false);
    expect(says(workbook, "Metric 1", "99")).toBe(false);
  });

  it("is named with the number of its cells that were changed; a note beside them is none", async () => {
    const { host, session, workbook } = await refreshed();
    const sheet = sheetOf(workbook, "Metric 1");
    await host.user.enter(sheet, { row: 0, column: 7, rows: 1, columns: 1 }, [["for the board"]]);
    await calm(host);
    expect(session.state.sheetChanges).toEqual([]);
    await host.user.enter(sheet, { ...FIGURE, columns: 2 }, [[99, 98]]);
    await until(() => isOutOfDate(session.state));
    expect(session.state.sheetChanges).toEqual([{ sheet: "Metric 1", cells: 2 }]);
    await session.refresh();
    await calm(host);
    expect(session.state.sheetChanges).toEqual([]);
    expect(says(workbook, "Metric 1", "for the board")).toBe(true);
  });

  it("or deletes is out of date too, and named", async () => {
    const { host, session, workbook } = await refreshed();
    host.user.deleteSheet(sheetOf(workbook, "Metric 1"));
    await until(() => isOutOfDate(session.state));
    expect(session.state.sheetChanges).toEqual([{ sheet: "Metric 1", cells: null }]);
  });

  it("is noticed when the workbook is opened again, whatever was done while the add-in was not running", async () => {
    const { workbook } = await refreshed();
    const sheet = sheetOf(workbook, "Metric 2");
    sheet.put(6, 1, { content: 4711, style: sheet.rows[6][1]!.style });
    workbook.worksheets.splice(workbook.worksheets.indexOf(sheetOf(workbook, "Metric 3")), 1);
    const again = new Session();
    await again.open();
    await until(() => isOutOfDate(again.state));
    expect(again.state.sheetChanges).toEqual([
      { sheet: "Metric 2", cells: 1 },
      { sheet: "Metric 3", cells: null },
    ]);
  });

  it("stays out of date when the refresh is refused", async () => {
    const { host, session, workbook } = await refreshed();
    await host.user.enter(sheetOf(workbook, "Metric 1"), FIGURE, [[99]]);
    await until(() => isOutOfDate(session.state));
    host.failNext({ code: "AccessDenied" });
    expect((await session.refresh()).kind).toBe("failed");
    expect(isOutOfDate(session.state)).toBe(true);
  });

  it("is left alone by the automatic refresh until the register changes: an undo is not undone again and again", async () => {
    const { host, session, workbook, people } = await refreshed();
    await session.setAutoRefresh(true);
    await host.user.enter(sheetOf(workbook, "Metric 1"), FIGURE, [[99]]);
    // Excel calculates after an undo, and the user goes on elsewhere.
    lookUpGender(people);
    host.user.recalculate(people, GENDER, [["Female"]]);
    await host.user.enter(people, { row: 1, column: 1, rows: 1, columns: 1 }, [["Grace"]]);
    await calm(host);
    expect(says(workbook, "Metric 1", "99")).toBe(true);
    expect(isOutOfDate(session.state)).toBe(true);
    await host.user.enter(people, { ...GENDER, row: 2 }, [["Male"]]);
    await until(() => says(workbook, "Metric 1", '"Male"'));
    await calm(host);
    expect(says(workbook, "Metric 1", "99")).toBe(false);
    expect(isOutOfDate(session.state)).toBe(false);
  });

  it("is no change of this user's where somebody else refreshes", async () => {
    const { host, session, workbook } = await refreshed();
    await host.colleague.enter(sheetOf(workbook, "Metric 1"), FIGURE, [[99]]);
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(false);
  });
});

describe("what somebody else changes", () => {
  it("is read, and left to them to refresh, also where it makes formulas calculate here", async () => {
    const { host, session, workbook, people } = await refreshed();
    await session.setAutoRefresh(true);
    lookUpGender(people);
    await host.colleague.enter(people, { ...GENDER, row: 2 }, [["Male"]]);
    host.user.recalculate(people, GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
    await calm(host);
    expect(says(workbook, "Metric 1", '"Male"')).toBe(false);
  });
});

describe.each([true, false])("while the pane is hidden and timers are held back (said: %s)", (isSaid) => {
  let release = (): void => {};
  afterEach(() => release());

  it("a change is read at once", async () => {
    const { host, session, people } = await refreshed();
    release = holdTimers(host, { isSaid });
    await host.user.enter(people, GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
  });

  it("so it is when the user has left the cell that is being edited", async () => {
    const { host, session, people } = await refreshed();
    release = holdTimers(host, { isSaid });
    await host.user.enter(people, GENDER, [["Male"]]);
    host.isCellEdited = true;
    await delay(100);
    expect(isOutOfDate(session.state)).toBe(false);
    host.isCellEdited = false;
    await until(() => isOutOfDate(session.state));
  });
});

describe("while the pane is hidden", () => {
  it("a burst of changes is read to its last", async () => {
    const { host, session, people } = await refreshed();
    const release = holdTimers(host);
    host.traffic.reset();
    const typed = ["Male", "Female", "Male", "Female", "Other", "Male"];
    for (const text of typed) await host.user.enter(people, GENDER, [[text]]);
    await calm(host);
    const { register } = session.state;
    expect(isOutOfDate(session.state)).toBe(true);
    expect(host.traffic.syncs).toBeLessThanOrEqual(4 * typed.length);
    release();
    await session.read();
    // As it was read before timers went on.
    expect(session.state.register).toBe(register);
  });
});

describe("an Excel that", () => {
  it("refuses to be listened to is read all the same, and listened to at the next look", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    const session = new Session();
    for (let n = 0; n < 8; n++) host.failNext({ code: "GeneralException" });
    await session.open();
    expect(session.state.register.kind).toBe("read");
    session.look();
    await session.refresh();
    await host.user.enter(sheetOf(workbook, "People"), GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
  });

  it("raises events for list picks is not read at every look, but looked over in one round trip", async () => {
    const { host, session } = await refreshed({ host: HOSTS.windows });
    host.traffic.reset();
    session.look();
    await calm(host, LONG);
    expect(host.traffic.syncs).toBe(1);
  });
});

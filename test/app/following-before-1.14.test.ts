import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { calm, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const GENDER = { row: 1, column: 7, rows: 1, columns: 1 };
const FIGURE = { row: 4, column: 1, rows: 1, columns: 1 };

onlyTheLastListens();

/** A session in an Excel that does not tell the add-in's own writes from the user's. */
async function refreshed() {
  const workbook = workbookOf();
  const host = await opened(workbook, { excelApi: "1.12" });
  const session = new Session();
  await session.open();
  await session.refresh();
  await session.setAutoRefresh(true);
  // The sheets that are new are got to know.
  const { syncs } = host.traffic;
  await until(() => host.traffic.syncs >= syncs + 4);
  await calm(host);
  return { host, session, workbook };
}

/** After the time in which events may still be those of the refresh. */
function later(): jest.SpyInstance {
  const now = Date.now.bind(Date);
  return jest.spyOn(Date, "now").mockImplementation(() => now() + 60_000);
}

describe("before ExcelApi 1.14", () => {
  let clock: jest.SpyInstance | undefined;
  afterEach(() => clock?.mockRestore());

  it("the add-in's own writing is no change, and brings no further refresh", async () => {
    const { host, session, workbook } = await refreshed();
    expect(isOutOfDate(session.state)).toBe(false);
    await host.user.enter(sheetOf(workbook, "People"), GENDER, [["Male"]]);
    await until(() => JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes('"Male"'));
    await calm(host);
    const { lastRefresh } = session.state.settings;
    host.traffic.reset();
    await calm(host);
    expect([isOutOfDate(session.state), host.traffic.syncs]).toEqual([false, 0]);
    expect(session.state.settings.lastRefresh).toBe(lastRefresh);
  });

  it("a summary sheet that the user changes is out of date, and is left alone", async () => {
    const { host, session, workbook } = await refreshed();
    clock = later();
    await host.user.enter(sheetOf(workbook, "Metric 1"), FIGURE, [[99]]);
    await until(() => isOutOfDate(session.state));
    await calm(host);
    expect(sheetOf(workbook, "Metric 1").cell(4, 1)?.content).toBe(99);
  });

  it("a sheet that the user adds right after a refresh is read all the same", async () => {
    const { host, session, workbook } = await refreshed();
    await session.refresh();
    const more = addSheet(workbook, "More", []);
    const rows = [HEADINGS, ...people(5)];
    await host.user.enter(more, { row: 0, column: 0, rows: rows.length, columns: HEADINGS.length }, rows);
    await until(() => session.state.found.tables.some(({ name }) => name === "More"));
  });
});

import { HOSTS, type CellStyle, type HostOptions, type Workbook } from "excel-stand-in";
import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { CHOSEN_RANGE } from "../../src/excel/chosen-range";
import { calm, LONG, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

onlyTheLastListens();

const FIRST_SHARE = { row: 1, column: 6, rows: 1, columns: 1 };

/** Four people at schools with these shares of pupils, as they are in the cells. */
const atSchools = (...shares: readonly number[]): Rows => [
  HEADINGS,
  ...people(4).map((row, i) => row.map((cell, column) => (column === 6 ? shares[i] : cell))),
];

const shownAs =
  (numberFormat: string) =>
  (style: CellStyle): CellStyle => ({ ...style, numberFormat });

const yellow = (style: CellStyle): CellStyle => ({ ...style, fill: "#FFFF00" });

/** A session that has read a workbook and refreshed its sheets. */
async function refreshed(workbook: Workbook, options: HostOptions = {}) {
  const host = await opened(workbook, options);
  const session = new Session();
  await session.open();
  expect((await session.refresh()).kind).toBe("written");
  await calm(host);
  return { host, session, workbook };
}

/** Share of the people who are from schools where 30 % or more are eligible, as Metric 2 says it. */
const shareOnSheet = (workbook: Workbook): unknown =>
  sheetOf(workbook, "Metric 2")
    .rows.find((row) => row?.[0]?.content === "NPQ for Headship (NPQH)")
    ?.map((cell) => cell?.content)
    .find((content) => typeof content === "number");

describe("the format of a share that is below 1, beside others that are not", () => {
  const workbook = () => workbookOf(atSchools(0.31, 45, 12, 5));

  it("changes figures: as a percentage it is 31 %, and the sheets are out of date", async () => {
    const { host, session, workbook: book } = await refreshed(workbook());
    expect(shareOnSheet(book)).toBe(1 / 4);
    host.user.restyle(sheetOf(book, "People"), FIRST_SHARE, shownAs("0%"));
    await until(() => isOutOfDate(session.state));
    expect((await session.refresh()).kind).toBe("written");
    expect(shareOnSheet(book)).toBe(2 / 4);
  });

  it("is followed where the sheets are to follow by themselves", async () => {
    const { host, session, workbook: book } = await refreshed(workbook());
    await session.setAutoRefresh(true);
    host.user.restyle(sheetOf(book, "People"), FIRST_SHARE, shownAs("0%"));
    await until(() => shareOnSheet(book) === 2 / 4);
  });

  it("is looked at in the table alone, and not beside it or on the sheets of the add-in", async () => {
    const { host, session, workbook: book } = await refreshed(workbook());
    await session.read();
    host.traffic.reset();
    const sheet = sheetOf(book, "People");
    host.user.restyle(sheet, { row: 1, column: 20, rows: 4, columns: 6 }, yellow);
    host.user.restyle(sheet, { row: 9, column: 6, rows: 4, columns: 1 }, yellow);
    host.user.restyle(sheetOf(book, "Metric 2"), { row: 0, column: 0, rows: 9, columns: 9 }, yellow);
    await calm(host, LONG);
    expect(host.traffic.syncs).toBe(0);
  });

  it("is left to somebody else's refresh where somebody else has changed it", async () => {
    const { host, session, workbook: book } = await refreshed(workbook());
    await session.setAutoRefresh(true);
    host.colleague.restyle(sheetOf(book, "People"), FIRST_SHARE, shownAs("0%"));
    await until(() => isOutOfDate(session.state));
    await calm(host);
    expect(shareOnSheet(book)).toBe(1 / 4);
  });
});

it("rows that the user colours are among the data checks, and their figures as they were", async () => {
  const { host, session, workbook } = await refreshed(workbookOf(atSchools(31, 45, 12, 5)));
  host.user.restyle(sheetOf(workbook, "People"), { row: 2, column: 0, rows: 1, columns: 15 }, yellow);
  await until(() => isOutOfDate(session.state));
  expect((await session.refresh()).kind).toBe("written");
  await calm(host);
  expect(isOutOfDate(session.state)).toBe(false);
  expect(shareOnSheet(workbook)).toBe(2 / 4);
});

describe("what no event tells of is noticed when the user turns to the pane:", () => {
  /** Three people on one sheet and two on another, whose range is the chosen one. */
  function chosen(): Workbook {
    const workbook = workbookOf([HEADINGS, ...people(3)]);
    addSheet(workbook, "Ours", [HEADINGS, ...people(2)]);
    workbook.names.set(CHOSEN_RANGE, "Ours!$A$1:$O$3");
    return workbook;
  }
  const counted = ({ state: { register } }: Session): number =>
    register.kind === "read" ? register.analysis.register.counts.counted : -1;

  it("that the chosen range is not chosen any more", async () => {
    const { host, session, workbook } = await refreshed(chosen());
    expect(counted(session)).toBe(2);
    workbook.names.delete(CHOSEN_RANGE);
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(false);
    session.look();
    await until(() => isOutOfDate(session.state));
    expect(counted(session)).toBe(3);
  });

  it("that another range is the chosen one, after which sheets follow that are to follow by themselves", async () => {
    const { session, workbook } = await refreshed(chosen());
    await session.setAutoRefresh(true);
    workbook.names.set(CHOSEN_RANGE, "People!$A$1:$O$4");
    session.look();
    await until(() => counted(session) === 3 && !isOutOfDate(session.state));
    expect(JSON.stringify(sheetOf(workbook, "Metric 1").rows)).toContain("from People (3 rows)");
  });

  it("in an Excel without that event, that a sheet was renamed whose name says the year", async () => {
    // Without academic years and start dates.
    const rows = [HEADINGS, ...people(3)].map((row) => row.filter((_, column) => column !== 4 && column !== 5));
    const { host, session, workbook } = await refreshed(workbookOf(rows, "2017-18"), { host: HOSTS["ltsc-2021"] });
    host.user.renameSheet(sheetOf(workbook, "2017-18"), "2018-19");
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(false);
    session.look();
    await until(() => isOutOfDate(session.state));
    expect((await session.refresh()).kind).toBe("written");
    expect(JSON.stringify(sheetOf(workbook, "Metric 1").rows)).toContain("2018/19");
  });

  it("and one round trip tells that all is as it was, also after sheets of the add-in were moved", async () => {
    const { host, session, workbook } = await refreshed(chosen());
    await session.read();
    await calm(host);
    const { register } = session.state;
    host.user.moveSheet(sheetOf(workbook, "Metric 1"), 0);
    host.traffic.reset();
    session.look();
    await calm(host, LONG);
    expect(host.traffic.syncs).toBe(1);
    expect(session.state.register).toBe(register);
  });

  it("and sheets of the user that were moved are read once more", async () => {
    const { host, session, workbook } = await refreshed(chosen());
    host.user.moveSheet(sheetOf(workbook, "Ours"), 0);
    await calm(host);
    host.traffic.reset();
    session.look();
    await until(() => host.traffic.syncs === 1 + 4);
    await calm(host);
    host.traffic.reset();
    session.look();
    await calm(host, LONG);
    expect(host.traffic.syncs).toBe(1);
  });
});

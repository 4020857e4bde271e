import type { Host } from "excel-stand-in";
import * as reading from "../../src/app/read-register";
import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import { calm, LONG } from "../support/following";
import { addSheet, HEADINGS, opened, sheetOf, workbookOf } from "../support/workbooks";

const FIRST_PERSON = { row: 1, column: HEADINGS.indexOf("Withdrawn date"), rows: 1, columns: 1 };

let host: Host;
const session = new Session();

// One session and one workbook for all: office.js keeps the handlers of the first.
beforeAll(async () => {
  const workbook = workbookOf();
  addSheet(workbook, "Summary", [["title"]]).customProperties.set(SHEET_MARKER, "summary");
  host = await opened(workbook);
  await session.open();
});

function withdraw(day: number | ""): Promise<void> {
  return host.user.enter(sheetOf(host.workbook, "People"), FIRST_PERSON, [[day]]);
}

it("sheets that were never refreshed have not been changed, whatever is written on one", async () => {
  await host.user.enter(sheetOf(host.workbook, "Summary"), { row: 3, column: 0, rows: 1, columns: 1 }, [["note"]]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await calm(host);
  expect(session.state.sheetChanges).toEqual([]);
});

it("a change that comes while the register is read brings one more reading, after this one", async () => {
  // Long after the last reading, when a change is read at once.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { readRegister } = jest.requireActual<typeof reading>("../../src/app/read-register");
  const readings = jest.spyOn(reading, "readRegister").mockImplementationOnce(async (...asked) => {
    await withdraw(43_200);
    // Excel tells of it a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return readRegister(...asked);
  });
  await session.read();
  await calm(host, LONG);
  expect(readings).toHaveBeenCalledTimes(2);
  readings.mockRestore();
});

it("sheets follow as soon as they are to follow, if they are out of date, and not otherwise", async () => {
  await session.refresh();
  await calm(host);
  const refresh = jest.spyOn(session, "refresh").mockResolvedValue({ kind: "cancelled", written: [] });
  expect(isOutOfDate(session.state)).toBe(false);
  await session.setAutoRefresh(true);
  await session.setAutoRefresh(false);
  expect(refresh).not.toHaveBeenCalled();
  await withdraw(43_201);
  await withdraw("");
  await session.changed();
  await calm(host);
  expect(isOutOfDate(session.state)).toBe(true);
  await session.setAutoRefresh(false);
  expect(refresh).not.toHaveBeenCalled();
  await session.setAutoRefresh(true);
  expect(refresh).toHaveBeenCalledTimes(1);
});

import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { calm, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { addSheet, HEADINGS, opened, people as peopleRows, sheetOf, workbookOf } from "../support/workbooks";

onlyTheLastListens();

async function refreshed(workbook = workbookOf()) {
  const host = await opened(workbook);
  const session = new Session();
  await session.open();
  expect((await session.refresh()).kind).toBe("written");
  await calm(host);
  const people = sheetOf(workbook, "People");
  return { host, session, workbook, people };
}

it("a column that is not read is reported when formulas fill it: the register is not as it was", async () => {
  const workbook = workbookOf();
  workbook.worksheets.length = 0;
  const [column, result] = [HEADINGS.length, HEADINGS.indexOf("Result")];
  const rows = peopleRows(3).map((row) => [...row.map((cell, i) => (i === result ? "Passed" : cell)), ""]);
  const sheet = addSheet(workbook, "People", [[...HEADINGS, "Outcome"], ...rows]);
  const { host, session } = await refreshed(workbook);
  sheet.put(1, column, { ...sheet.cell(1, 0)!, content: "", formula: "=Lookup!A1" });
  host.user.recalculate(sheet, { row: 1, column, rows: 1, columns: 1 }, [["Failed"]]);
  await until(() => isOutOfDate(session.state));
});

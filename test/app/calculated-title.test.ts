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

it("a title that is calculated, and says the qualification of all rows, is read again", async () => {
  const workbook = workbookOf();
  workbook.worksheets.length = 0;
  const qualification = HEADINGS.indexOf("Qualification");
  const rows = [HEADINGS, ...peopleRows(3)].map((row) => row.filter((_, column) => column !== qualification));
  const sheet = addSheet(workbook, "People", [["NPQH participants"], [], ...rows]);
  const { host, session } = await refreshed(workbook);
  sheet.put(0, 0, { ...sheet.cell(0, 0)!, formula: "=Lookup!A1" });
  host.user.recalculate(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["NPQSL participants"]]);
  await until(() => isOutOfDate(session.state));
});

import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { calm, LONG, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { opened, sheetOf, workbookOf } from "../support/workbooks";

const GENDER = { row: 1, column: 7, rows: 1, columns: 1 };

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

it("a register that calculates during every reading is compared with the sheets all the same", async () => {
  const { host, session, people } = await refreshed();
  people.put(1, 7, { ...people.cell(1, 7)!, formula: "=Lookup!A1" });
  const process = host.process.bind(host);
  host.process = async (body, flags) => {
    host.user.recalculate(people, GENDER, [["Male"]]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return process(body, flags);
  };
  host.user.recalculate(people, GENDER, [["Male"]]);
  await until(() => isOutOfDate(session.state)).finally(() => (host.process = process));
  await calm(host, LONG);
}, 30_000);

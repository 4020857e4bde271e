import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { calm, until } from "../support/following";
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

it("a register that is calculated whenever sheets are written is not refreshed without an end", async () => {
  const { host, session, people } = await refreshed();
  await session.setAutoRefresh(true);
  people.put(1, 7, { ...people.cell(1, 7)!, formula: "=Lookup!A1" });
  let refreshes = 0;
  let before = session.state.job;
  session.watch(() => {
    const { job } = session.state;
    if (job !== before && job.kind === "finished") {
      host.user.recalculate(people, GENDER, [[++refreshes % 2 === 1 ? "Male" : "Female"]]);
    }
    before = job;
  });
  await host.user.enter(people, { ...GENDER, row: 2 }, [["Male"]]);
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  expect(refreshes).toBe(2);
  expect(isOutOfDate(session.state)).toBe(true);
}, 30_000);

it("where Excel has refused to tell of changes, the register is read again when the user turns to the pane", async () => {
  const workbook = workbookOf();
  const host = await opened(workbook);
  const session = new Session();
  // All events at once, and then that of changes.
  host.failNext({ code: "GeneralException" });
  host.failNext({ code: "GeneralException" });
  await session.open();
  await session.refresh();
  await calm(host);
  await host.user.enter(sheetOf(workbook, "People"), GENDER, [["Male"]]);
  session.look();
  await until(() => isOutOfDate(session.state));
});

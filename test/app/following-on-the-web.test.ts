import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { calm, until } from "../support/following";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

const GENDER = { row: 1, column: 7, rows: 1, columns: 1 };

onlyTheLastListens();

/** A session in Excel on the web, where picking from a drop-down list raises no event. */
async function refreshed() {
  const workbook = workbookOf();
  const notes = addSheet(workbook, "Notes", [["x"]]);
  const host = await opened(workbook, { host: "web" });
  const session = new Session();
  await session.open();
  expect((await session.refresh()).kind).toBe("written");
  await calm(host);
  const people = sheetOf(workbook, "People");
  host.user.activate(people);
  await calm(host);
  host.traffic.reset();
  return { host, session, workbook, people, notes };
}

describe("a value that is picked from a drop-down list in Excel on the web", () => {
  it("is found when the user turns to the pane", async () => {
    const { host, session, people } = await refreshed();
    await host.user.pick(people, GENDER, "Male");
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(false);
    session.look();
    await until(() => isOutOfDate(session.state));
  });

  it("is found when another sheet comes to the front, and the sheets follow where they are to", async () => {
    const { host, session, workbook, people } = await refreshed();
    await session.setAutoRefresh(true);
    await host.user.pick(people, GENDER, "Male");
    host.user.activate(sheetOf(workbook, "Summary"));
    await until(() => JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes('"Male"'));
  });

  it("is looked for in four round trips, and only where a sheet with a register is left", async () => {
    const { host, session, workbook, people, notes } = await refreshed();
    const { register } = session.state;
    host.user.activate(notes);
    await until(() => host.traffic.syncs === 4);
    for (const sheet of [sheetOf(workbook, "Metric 1"), notes, people]) host.user.activate(sheet);
    await calm(host);
    expect(host.traffic.syncs).toBe(4);
    expect(session.state.register).toBe(register);
  });

  it("is looked for once the user has left the cell that is being edited", async () => {
    const { host, session, people } = await refreshed();
    await host.user.pick(people, GENDER, "Male");
    host.isCellEdited = true;
    session.look();
    await calm(host);
    expect([isOutOfDate(session.state), host.traffic.syncs]).toEqual([false, 0]);
    host.isCellEdited = false;
    await until(() => isOutOfDate(session.state));
  });
});

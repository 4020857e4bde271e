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

/** Cancels the next refresh as it begins to write its third sheet. */
function cancelAtThirdSheet(session: Session): void {
  const end = session.watch(() => {
    const { job } = session.state;
    if (job.kind !== "running" || job.progress.stage !== "writing" || job.progress.sheet !== 3) return;
    end();
    session.cancel();
  });
}

describe("a refresh that", () => {
  it("broke off leaves the sheets out of date, also when the change is taken back and the workbook opened again", async () => {
    const { host, session, workbook, people } = await refreshed();
    await host.user.enter(people, GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
    await calm(host);
    host.failNext({ code: "GeneralException", member: "HorizontalAlignment", after: 30 });
    expect((await session.refresh()).kind).toBe("failed");
    await host.user.enter(people, GENDER, [["Female"]]);
    await calm(host);
    expect(sheetOf(workbook, "Summary").cell(0, 0)?.content).toEqual(expect.stringContaining("incomplete"));
    expect(isOutOfDate(session.state)).toBe(true);
    const later = new Session();
    await later.open();
    await calm(host);
    expect(isOutOfDate(later.state)).toBe(true);
    await later.refresh();
    await calm(host);
    expect(isOutOfDate(later.state)).toBe(false);
  });

  it("was cancelled does so, too", async () => {
    const { host, session, people } = await refreshed();
    await host.user.enter(people, GENDER, [["Male"]]);
    await until(() => isOutOfDate(session.state));
    await calm(host);
    cancelAtThirdSheet(session);
    expect((await session.refresh()).kind).toBe("cancelled");
    await host.user.enter(people, GENDER, [["Female"]]);
    await calm(host);
    expect(isOutOfDate(session.state)).toBe(true);
  });

  it.each(["broke off", "was cancelled"])("%s although nothing had changed does so at once", async (how) => {
    const { host, session } = await refreshed();
    expect(isOutOfDate(session.state)).toBe(false);
    if (how === "broke off") host.failNext({ code: "GeneralException", member: "HorizontalAlignment", after: 30 });
    else cancelAtThirdSheet(session);
    expect((await session.refresh()).kind).toBe(how === "broke off" ? "failed" : "cancelled");
    expect(isOutOfDate(session.state)).toBe(true);
  });

  it("broke off although nothing had changed is made up for where the sheets follow by themselves, though no figure changes", async () => {
    const { host, session, workbook, people } = await refreshed();
    await session.setAutoRefresh(true);
    host.failNext({ code: "GeneralException", member: "HorizontalAlignment", after: 30 });
    expect((await session.refresh()).kind).toBe("failed");
    await calm(host);
    await host.user.enter(people, GENDER, [["Female"]]);
    await until(() => !isOutOfDate(session.state));
    const titles = JSON.stringify(workbook.worksheets.map((sheet) => sheet.rows[0]));
    expect(titles).not.toContain("incomplete");
  });
});

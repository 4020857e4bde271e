import type { Host, Workbook } from "excel-stand-in";
import * as lazyRefresh from "../../src/app/lazy-refresh";
import { Session } from "../../src/app/session";
import { isOutOfDate, type JobState } from "../../src/app/session-state";
import { calm, LONG } from "../support/following";
import { addSheet, HEADINGS, namesOf, opened, people, sheetOf, workbookOf } from "../support/workbooks";

/** A session beside a workbook in the stand-in. */
async function sessionOf(workbook: Workbook): Promise<{ session: Session; host: Host }> {
  const host = await opened(workbook);
  last = host;
  return { session: new Session(), host };
}

let last: Host | undefined;
/** What is still to be read is read while the tests' environment is there. */
afterAll(async () => {
  if (last !== undefined) await calm(last, LONG);
});

/** Waits until something holds; fails with the last state when it never does. */
async function until(session: Session, holds: (state: Session["state"]) => boolean): Promise<Session["state"]> {
  const limit = Date.now() + 8_000;
  while (!holds(session.state)) {
    if (Date.now() > limit) throw new Error(`It never came to that: ${JSON.stringify(session.state).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return session.state;
}

const countedIn = ({ register }: Session["state"]): number | null =>
  register.kind === "read" ? register.analysis.register.counts.counted : null;
const enterName = (host: Host, workbook: Workbook, row: number, value: string) =>
  host.user.enter(sheetOf(workbook, "People"), { row, column: 7, rows: 1, columns: 1 }, [[value]]);

describe("a session", () => {
  it("reads the register when it is opened, and writes nothing", async () => {
    const workbook = workbookOf();
    const { session } = await sessionOf(workbook);
    await session.open();
    expect(countedIn(session.state)).toBe(3);
    expect(session.state.settings.lastRefresh).toBeNull();
    expect(namesOf(workbook)).toEqual(["People"]);
  });

  it("says that there is no register, and finds one that is brought in", async () => {
    const workbook = workbookOf([["nothing", "of ours"]], "Notes");
    const { session, host } = await sessionOf(workbook);
    await session.open();
    expect(session.state.register).toEqual({ kind: "no register", sheetCount: 1 });
    const sheet = addSheet(workbook, "People", []);
    const rows = [HEADINGS, ...people(2)];
    await host.user.enter(sheet, { row: 0, column: 0, rows: rows.length, columns: HEADINGS.length }, rows);
    await until(session, (state) => countedIn(state) === 2);
  });

  it("follows the user's edits, and knows whether the sheets still say the same", async () => {
    const workbook = workbookOf();
    const { session, host } = await sessionOf(workbook);
    await session.open();
    expect((await session.refresh()).kind).toBe("written");
    expect(isOutOfDate(session.state)).toBe(false);

    await enterName(host, workbook, 1, "Male");
    await until(session, isOutOfDate);
    await enterName(host, workbook, 1, "Female");
    await until(session, (state) => !isOutOfDate(state));
  });

  it("is not out of date by its own writing", async () => {
    const workbook = workbookOf();
    const { session } = await sessionOf(workbook);
    await session.open();
    await session.refresh();
    const { register } = session.state;
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(session.state.register).toBe(register);
  });

  it("finds again, in another session, that the sheets are up to date or not", async () => {
    const workbook = workbookOf();
    const first = await sessionOf(workbook);
    await first.session.refresh();
    const { session, host } = await sessionOf(workbook);
    await session.open();
    expect(session.state.settings.lastRefresh).toEqual(first.session.state.settings.lastRefresh);
    expect(isOutOfDate(session.state)).toBe(false);
    await enterName(host, workbook, 2, "Male");
    await until(session, isOutOfDate);
  });

  it("refreshes by itself once that is wanted, and remembers it in the workbook", async () => {
    const workbook = workbookOf();
    const { session, host } = await sessionOf(workbook);
    await session.open();
    await session.refresh();
    await session.setAutoRefresh(true);
    await enterName(host, workbook, 1, "Male");
    await until(session, ({ fingerprint, settings }) => {
      const isMale = JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes('"Male"');
      return isMale && fingerprint !== null && fingerprint === settings.lastRefresh?.fingerprint;
    });

    const { session: next } = await sessionOf(workbook);
    await next.resume();
    expect(next.state.settings.autoRefresh).toBe(true);
    expect(next.state.register.kind).toBe("read");
  });

  it("can be told not to, while the refresh that began with it is still under way", async () => {
    const workbook = workbookOf();
    const { session, host } = await sessionOf(workbook);
    await session.open();
    await session.refresh();
    await enterName(host, workbook, 1, "Male");
    await until(session, isOutOfDate);
    await session.setAutoRefresh(true);
    expect(session.state.job.kind).toBe("running");
    await session.setAutoRefresh(false);
    expect(session.state.settings.autoRefresh).toBe(false);
    expect((await session.refresh()).kind).toBe("written");
  });

  describe("while it is found out whether the sheets are up to date", () => {
    afterEach(() => jest.restoreAllMocks());

    it("a change is not forgotten: the sheets follow it", async () => {
      const workbook = workbookOf();
      const { session, host } = await sessionOf(workbook);
      await session.open();
      await session.refresh();
      await session.setAutoRefresh(true);
      const { fingerprintOf } = jest.requireActual<typeof lazyRefresh>("../../src/app/lazy-refresh");
      jest.spyOn(lazyRefresh, "fingerprintOf").mockImplementationOnce(async (report) => {
        await enterName(host, workbook, 1, "Male");
        await new Promise((resolve) => setTimeout(resolve, 100));
        return fingerprintOf(report);
      });
      await session.read();
      await until(session, () => JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes('"Male"'));
    });

    it("and it cannot be, what is due stays due", async () => {
      const workbook = workbookOf();
      const { session, host } = await sessionOf(workbook);
      await session.open();
      await session.refresh();
      await session.setAutoRefresh(true);
      const unknown = jest.spyOn(lazyRefresh, "fingerprintOf").mockResolvedValue(null);
      await enterName(host, workbook, 1, "Male");
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(unknown).toHaveBeenCalled();
      unknown.mockRestore();
      await session.read();
      await until(session, () => JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes('"Male"'));
    });
  });

  it("does not read the register at its start unless the workbook asks for it", async () => {
    const { session } = await sessionOf(workbookOf());
    await session.resume();
    expect(session.state.register.kind).toBe("not read");
  });

  it("keeps settings in the workbook, reads it again in their light, and lets sheets follow that are to follow", async () => {
    const workbook = workbookOf();
    const { session } = await sessionOf(workbook);
    await session.open();
    await session.refresh();
    await session.changeSettings({ provider: "Northern Star" });
    expect(session.state.settings.provider).toBe("Northern Star");
    expect(session.state.register).toMatchObject({ provider: "Northern Star" });
    expect(isOutOfDate(session.state)).toBe(true);

    await session.setAutoRefresh(true);
    await session.refresh();
    const tables = [{ table: "People", role: "none" as const }];
    await session.changeSettings({ provider: "Southern Star" });
    await until(session, (state) => !isOutOfDate(state));
    expect(JSON.stringify(sheetOf(workbook, "Summary").rows)).toContain("Southern Star");
    await session.changeSettings({ register: { ...session.state.settings.register, tables } });
    expect(session.state.register).toEqual({ kind: "no register", sheetCount: namesOf(workbook).length });

    const { session: next } = await sessionOf(workbook);
    await next.open();
    expect(next.state.settings).toMatchObject({ provider: "Southern Star", register: { tables } });
  });

  it("says why settings could not be kept, and leaves them as they were", async () => {
    const { session, host } = await sessionOf(workbookOf());
    await session.open();
    host.failNext({ code: "AccessDenied" });
    await expect(session.changeSettings({ provider: "Northern Star" })).rejects.toThrow();
    expect(session.state.settings.provider).toBe("");
  });

  it("waits with reading while a cell is being edited", async () => {
    const workbook = workbookOf();
    const { session, host } = await sessionOf(workbook);
    host.isCellEdited = true;
    void session.open();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(session.state).toMatchObject({ isReading: true, register: { kind: "not read" } });
    host.isCellEdited = false;
    await until(session, (state) => countedIn(state) === 3);
  });

  it("says why the workbook could not be read, and reads it when asked again", async () => {
    const { session, host } = await sessionOf(workbookOf());
    // Nor can it be listened to, neither to all events at once nor to each of them.
    for (let n = 0; n < 9; n++) host.failNext({ code: "GeneralException" });
    await session.open();
    expect(session.state.register).toMatchObject({
      kind: "failed",
      message: expect.stringMatching(/unexpected error/),
    });
    await session.read();
    expect(countedIn(session.state)).toBe(3);
  });
});

describe("a refresh of the session", () => {
  it("is one, however often it is asked for at once", async () => {
    const { session, host } = await sessionOf(workbookOf());
    const [first, second] = await Promise.all([session.refresh(), session.refresh()]);
    expect(first).toBe(second);
    const { syncs } = host.traffic;
    await session.refresh();
    expect(host.traffic.syncs).toBeLessThanOrEqual(2 * syncs);
  });

  it("tells of the start, of every sheet and of the end", async () => {
    const { session } = await sessionOf(workbookOf());
    const heard: JobState[] = [session.state.job];
    session.watch(() => {
      if (heard.at(-1) !== session.state.job) heard.push(session.state.job);
    });
    const outcome = await session.refresh();
    const stages = heard.map((job) => (job.kind === "running" ? job.progress.stage : job.kind));
    expect(stages.filter((stage) => stage === "writing")).toHaveLength(10);
    expect(stages.slice(0, 2)).toEqual(["idle", "reading"]);
    expect(heard.at(-1)).toEqual({ kind: "finished", outcome });
  });

  it("that is cancelled ends after the sheet that it writes; the next one writes the rest", async () => {
    const workbook = workbookOf();
    const { session } = await sessionOf(workbook);
    session.watch(() => {
      const { job } = session.state;
      const isThird = job.kind === "running" && job.progress.stage === "writing" && job.progress.sheet === 3;
      if (isThird && !job.isCancelling) session.cancel();
    });
    expect(await session.refresh()).toEqual({ kind: "cancelled", written: ["Summary", "Metric 1", "Metric 2"] });
    const incomplete = () =>
      namesOf(workbook).filter((name) => JSON.stringify(sheetOf(workbook, name).cell(0, 0)).includes("incomplete"));
    expect(incomplete()).toEqual(namesOf(workbook).slice(4));
    expect(session.state.settings.lastRefresh).toBeNull();

    const next = new Session();
    expect((await next.refresh()).kind).toBe("written");
    expect(namesOf(workbook)).toHaveLength(11);
    expect(incomplete()).toEqual([]);
  });

  it("that failed leaves the next one free to try again", async () => {
    const { session, host } = await sessionOf(workbookOf());
    host.failNext({ code: "AccessDenied" });
    expect((await session.refresh()).kind).toBe("failed");
    expect((await session.refresh()).kind).toBe("written");
  });
});

import { openXlsx } from "excel-stand-in/xlsx";
import type { Host } from "excel-stand-in";
import { publishingOf } from "../../src/app/publishing-of";
import * as lazyPublish from "../../src/app/lazy-publish";
import type { PublicationJob, PublicationState } from "../../src/app/publication-state";
import * as publishing from "../../src/app/publish";
import { Session } from "../../src/app/session";
import { NotProtected } from "../../src/publication/protection/protection";
import * as copies from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import * as suggestions from "../../src/publication/suggest-cut";
import { promised } from "../support/promised";
import { until } from "../support/until";
import { opened, people, HEADINGS, sheetOf, workbookOf } from "../support/workbooks";

/** A session that has read a register of so many people. */
async function sessionOf(count: number): Promise<{ session: Session; host: Host }> {
  const host = await opened(workbookOf([HEADINGS, ...people(count)]));
  const session = new Session();
  await session.open();
  return { session, host };
}

/** What is told while something is done, without what is told twice. */
async function jobsDuring(session: Session, work: () => Promise<void>): Promise<PublicationJob[]> {
  const seen: PublicationJob[] = [];
  const stop = session.watch(() => {
    const { job } = session.state.publication;
    if (seen.at(-1) !== job) seen.push(job);
  });
  await work();
  stop();
  return seen;
}

const made = ({ publication }: PublicationState) => {
  if (publication === null) throw new Error("No copy was made.");
  return publication;
};

describe("publishing", () => {
  afterEach(() => jest.restoreAllMocks());

  it("makes a copy of the register that the session holds, tells how far it is, and writes nothing", async () => {
    const { session, host } = await sessionOf(12);
    const before = host.workbook.worksheets.map(({ name }) => name);
    const requests = jest.spyOn(host, "process");
    const jobs = await jobsDuring(session, () => publishingOf(session).make());
    expect(jobs.at(0)).toEqual({ kind: "making", done: 0, isCancelling: false });
    expect(jobs.at(-1)).toEqual({ kind: "made" });
    const { made: copy, options } = made(session.state.publication);
    expect(options).toEqual(STANDARD_OPTIONS);
    expect(copy.copy.years).toEqual(["2017/18"]);
    expect(requests).not.toHaveBeenCalled();
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(before);
  });

  it("publishes what the workbook's settings say, as far as it is reported", async () => {
    const { session } = await sessionOf(12);
    await session.setPublication({ ...STANDARD_OPTIONS, years: ["2012/13"], metrics: [1, 3] });
    await publishingOf(session).make();
    const { made: copy, options } = made(session.state.publication);
    expect(options).toEqual({ ...STANDARD_OPTIONS, years: null, metrics: [1, 3] });
    expect(copy.copy.metrics.map(({ number }) => number)).toEqual([1, 3]);
  });

  it("does nothing on a second press, and ends when it is cancelled; the copy before stays", async () => {
    jest.spyOn(suggestions, "suggestCut").mockResolvedValue(null);
    const { session } = await sessionOf(12);
    await publishingOf(session).make();
    const before = session.state.publication.publication;
    const turn = promised<void>();
    const making = jest.spyOn(copies, "makeCopy").mockImplementation(async (_input, _options, control) => {
      await turn.promise;
      await control?.pause?.();
      throw new Error("It went on.");
    });
    const jobs = await jobsDuring(session, async () => {
      const [first, second] = [publishingOf(session).make(), publishingOf(session).make()];
      await second;
      publishingOf(session).cancel();
      turn.keep();
      await first;
    });
    expect(making).toHaveBeenCalledTimes(1);
    expect(jobs).toEqual([
      { kind: "making", done: 0, isCancelling: false },
      { kind: "making", done: 0, isCancelling: true },
      { kind: "cancelled" },
    ]);
    expect(session.state.publication.publication).toBe(before);
  });

  it("offers a cut that would say more, until another copy is made", async () => {
    const cut = { ...STANDARD_OPTIONS.cut, years: "together" } as const;
    const suggestion = { cut, hidden: 3, cells: 40, hiddenNow: 60, cellsNow: 80 };
    const found = promised<typeof suggestion>();
    jest.spyOn(suggestions, "suggestCut").mockReturnValue(found.promise);
    const { session } = await sessionOf(12);
    await publishingOf(session).make();
    expect(made(session.state.publication).suggestion).toBeNull();
    found.keep(suggestion);
    await until(() => made(session.state.publication).suggestion !== null);
    expect(made(session.state.publication).suggestion).toEqual(suggestion);
    // One that is found too late is of a copy that is no longer shown.
    const late = promised<typeof suggestion>();
    jest.spyOn(suggestions, "suggestCut").mockReturnValueOnce(late.promise).mockResolvedValue(null);
    await publishingOf(session).make();
    await publishingOf(session).make();
    late.keep(suggestion);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made(session.state.publication).suggestion).toBeNull();
  });

  it("says which counts cannot be protected, and what to do", async () => {
    const { session } = await sessionOf(12);
    const keys = [
      "1 Gender Female 2017/18 NPQH",
      "3 Total 2017/18 Total",
      "7 failed 2017/18 NPQH",
      "7 failed 2017/18 Total",
    ];
    jest.spyOn(copies, "makeCopy").mockRejectedValue(new NotProtected(keys));
    await publishingOf(session).make();
    expect(session.state.publication).toMatchObject({
      publication: null,
      job: {
        kind: "failed",
        message:
          "No copy was made. Small counts could be worked out from figures that are always published: “Metric 1, Gender Female 2017/18 NPQH”, “Metric 3, Total 2017/18 Total”, “Metric 7, failed 2017/18 NPQH” and another. " +
          "Publish the tables of groups for all years or all qualifications together, or leave out the metric that counts them, and make the copy again.",
      },
    });
  });

  it("says that nothing is reported, that the server is out of reach, or that something went wrong", async () => {
    const { session } = await sessionOf(0);
    const message = () => {
      const { job } = session.state.publication;
      return job.kind === "failed" ? job.message : job.kind;
    };
    await publishingOf(session).make();
    expect(message()).toMatch(/^No copy was made, as the report has no academic year\. Look at Data checks/);
    const other = await sessionOf(5);
    jest.spyOn(copies, "makeCopy").mockRejectedValue(new Error("out of memory"));
    await publishingOf(other.session).make();
    const wrong = "Something unexpected happened. Save the workbook, reload the add-in and try again.";
    expect(other.session.state.publication.job).toMatchObject({ message: expect.stringContaining(wrong) });
    jest.spyOn(lazyPublish, "fetchPublish").mockRejectedValue(new Error("offline"));
    await publishingOf(session).make();
    expect(message()).toContain("the add-in's server could not be reached");
  });

  it("opens the copy as a new workbook once no refresh is under way", async () => {
    const { session, host } = await sessionOf(12);
    await publishingOf(session).make();
    const publication = made(session.state.publication);
    const order: string[] = [];
    host.newWorkbooks.onOpened = () => order.push("opened");
    const refreshing = session.refresh().then(() => order.push("refreshed"));
    expect(await publishingOf(session).open(publication)).toBe("Opened as a new workbook");
    await refreshing;
    expect(order).toEqual(["refreshed", "opened"]);
    const { workbook } = await openXlsx(host.newWorkbooks.opened[0] ?? new Uint8Array());
    expect(workbook.worksheets.length).toBeGreaterThan(1);
  });

  it("says why Excel opens no new workbook", async () => {
    const { session, host } = await sessionOf(12);
    await publishingOf(session).make();
    const { undocumented } = host.profile;
    Object.assign(host.profile, { undocumented: { ...undocumented, newWorkbookError: "NotImplemented" } });
    const end = await publishingOf(session).open(made(session.state.publication));
    Object.assign(host.profile, { undocumented });
    expect(end).toEqual({ refused: "This version of Excel cannot do this. Update Excel and try again." });
  });

  it("knows that the register has changed since a copy was made", async () => {
    const { session, host } = await sessionOf(12);
    await publishingOf(session).make();
    const { digest } = made(session.state.publication);
    const sheet = sheetOf(host.workbook, "People");
    await host.user.enter(sheet, { row: 1, column: 7, rows: 1, columns: 1 }, [["Male"]]);
    await session.read();
    const { register } = session.state;
    expect(register.kind === "read" && register.digest !== digest).toBe(true);
    expect(made(session.state.publication).digest).toBe(digest);
  });

  it("takes its own CSV for the former copy, and says of other files why they are none", async () => {
    const { session } = await sessionOf(12);
    await publishingOf(session).make();
    const { name, content } = await publishingOf(session).file(made(session.state.publication), "csv");
    expect(await publishingOf(session).chooseFormer(new File([String(content)], name))).toBe(
      "The next copy is compared with publication.csv",
    );
    expect(session.state.publication.former?.copy.cells.length).toBeGreaterThan(10);
    for (const other of ["", "Name,Age\nA,5\n", "PK\u0003\u0004\u0000\u0000"]) {
      const end = await publishingOf(session).chooseFormer(new File([other], "other.csv"));
      expect(end).toEqual({ refused: expect.stringMatching(/\w\.$/) });
    }
    // The one before stays.
    expect(session.state.publication.former?.name).toBe("publication.csv");
    await publishingOf(session).make();
    expect(made(session.state.publication).made.former?.compared).toBeGreaterThan(0);
    publishingOf(session).forgetFormer();
    expect(session.state.publication.former).toBeNull();
  });

  it("lets others have their turn, and does not go on once it is told to end", async () => {
    const ending = new AbortController();
    const pause = publishing.pauses(ending.signal);
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    const until = performance.now() + 200;
    while (performance.now() < until) await pause();
    clearInterval(other);
    expect(turns).toBeGreaterThan(0);
    ending.abort();
    await expect(pause()).rejects.toThrow();
  });
});

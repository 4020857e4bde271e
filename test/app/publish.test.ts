import { pauses, publish, type PublishInput } from "../../src/app/publish";
import * as copies from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import { NotProtected } from "../../src/publication/protection/protection";
import type { ReportInput } from "../../src/report/report-input";

const KEYS = ["1 Gender Female 2017/18 NPQH", "3 Total 2017/18 Total", "7 failed 2017/18 NPQH", "4 a", "4 b"];

const reportOf = (years: readonly string[]): ReportInput => ({ results: { years } }) as unknown as ReportInput;

const input = (signal = new AbortController().signal): PublishInput => ({
  ...{ report: reportOf(["2017/18"]), options: STANDARD_OPTIONS, former: null, onProgress: () => {}, signal },
});

/** The message where so many counts cannot be protected. */
async function messageFor(count: number, hasFormer = false): Promise<string> {
  jest.spyOn(copies, "makeCopy").mockRejectedValue(new NotProtected(KEYS.slice(0, count)));
  const outcome = await publish({ ...input(), former: hasFormer ? ({} as never) : null });
  return outcome.kind === "failed" ? outcome.message : outcome.kind;
}

afterEach(() => jest.restoreAllMocks());

describe("a copy that cannot be protected", () => {
  it.each([
    [1, "“Metric 1, Gender Female 2017/18 NPQH”."],
    [2, "“Metric 1, Gender Female 2017/18 NPQH” and “Metric 3, Total 2017/18 Total”."],
    [3, "“Metric 3, Total 2017/18 Total” and “Metric 7, failed 2017/18 NPQH”."],
    [4, "“Metric 7, failed 2017/18 NPQH” and another."],
    [5, "“Metric 7, failed 2017/18 NPQH” and 2 others."],
  ])("names at most three of %d counts", async (count, named) => {
    expect(await messageFor(count)).toContain(named);
  });

  it("is told apart from one that a former copy gives away", async () => {
    expect(await messageFor(1)).toMatch(/^No copy was made\. A small count could .* always published: “.* counts it, /);
    expect(await messageFor(2)).toMatch(/^No copy was made\. Small counts could .* always published: “.* counts them,/);
    expect(await messageFor(1, true)).toMatch(/together with the former copy: “.* the year that counts it, and make/);
  });
});

describe("making a copy", () => {
  it("ends as cancelled when it was cancelled, and says what went wrong otherwise", async () => {
    jest.spyOn(copies, "makeCopy").mockRejectedValue(new Error("It went wrong."));
    const cancelling = new AbortController();
    cancelling.abort();
    expect(await publish(input(cancelling.signal))).toEqual({ kind: "cancelled" });
    expect(await publish(input())).toMatchObject({ kind: "failed" });
  });

  it("is not begun where the report has no year", async () => {
    const making = jest.spyOn(copies, "makeCopy");
    const outcome = await publish({ ...input(), report: reportOf([]) });
    expect(outcome).toMatchObject({ kind: "failed", message: expect.stringMatching(/has no academic year/) });
    expect(making).not.toHaveBeenCalled();
  });

  it("goes on until it is cancelled, and lets others have their turn once it has worked for a while", async () => {
    const cancelling = new AbortController();
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => now);
    const pause = pauses(cancelling.signal);
    let turns = 0;
    const turn = async (): Promise<void> => {
      let isOver = false;
      const over = pause().then(() => (isOver = true));
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
      if (!isOver) turns++;
      await over;
    };
    for (now = 0; now <= 100; now += 10) await turn();
    // After more than 30 ms of work each: at 40 and at 80.
    expect(turns).toBe(2);
    cancelling.abort();
    await expect(pause()).rejects.toThrow();
  });
});

import type { Host } from "excel-stand-in";
import { onLateAnswer } from "../../src/excel/answered";
import { explainError } from "../../src/excel/explain-error";
import { NotAnswered } from "../../src/excel/not-answered";
import { runExcel } from "../../src/excel/run-excel";
import { ended, pass, playTime } from "../faults/clock";
import { meddle, type Answer } from "../faults/requests";
import { opened, workbookOf } from "../support/workbooks";

const MINUTE = 60_000;

let host: Host;
beforeEach(async () => {
  playTime();
  host = await opened(workbookOf());
});
afterEach(() => jest.useRealTimers());

/** Asks for something small. */
function ask(signal?: AbortSignal): Promise<string> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem("People").load("name");
      await context.sync();
      return sheet.name;
    },
    { signal },
  );
}

/** How a request ends, and after how many minutes: its answer, or what the user is told. */
async function endOf(request: Promise<string>): Promise<{ readonly end: string; readonly minutes: number }> {
  const begun = Date.now();
  const told = request.catch((error: unknown) => {
    expect(error).toBeInstanceOf(NotAnswered);
    return explainError(error);
  });
  const end = await ended(told);
  return { end: end === "never" ? end : end.value, minutes: Math.round((Date.now() - begun) / 6_000) / 10 };
}

/** Lets requests go without an answer: this many from the next on. */
function leaveUnanswered(count: number): void {
  meddle(host, (_, position) => (position < count ? new Promise<Answer>(() => {}) : null));
}

describe("a request to Excel", () => {
  it("is waited for as long as a cell is being edited, and is answered then", async () => {
    host.isCellEdited = true;
    setTimeout(() => (host.isCellEdited = false), 45 * MINUTE);
    expect(await endOf(ask())).toEqual({ end: "People", minutes: 45 });
  });

  it("that Excel leaves unanswered while it answers others is given up after little more than a minute", async () => {
    leaveUnanswered(1);
    expect(await endOf(ask())).toEqual({
      end: expect.stringMatching(/^Excel has not answered for a minute\. Finish editing.*try again/),
      minutes: 1.2,
    });
    expect(await endOf(ask())).toEqual({ end: "People", minutes: 0 });
  });

  it("is given up after some minutes where Excel answers nothing, the next one sooner, and one that is answered makes up for that", async () => {
    leaveUnanswered(Infinity);
    const first = await endOf(ask());
    expect(first.end).toMatch(/^Excel has not answered for \d minutes\./);
    expect(first.minutes).toBeGreaterThanOrEqual(5);
    expect(first.minutes).toBeLessThanOrEqual(7);
    expect((await endOf(ask())).minutes).toBeLessThan(1);
    host = await opened(workbookOf());
    expect(await endOf(ask())).toEqual({ end: "People", minutes: 0 });
    // As patient as before.
    meddle(host, (request, position, send) =>
      position === 0 ? new Promise((resolve) => setTimeout(() => void send(request).then(resolve), 65_000)) : null,
    );
    expect(await endOf(ask())).toEqual({ end: "People", minutes: 1.1 });
  });

  it("is given up at once when the user cancels, and not where its answer comes a moment later", async () => {
    leaveUnanswered(1);
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 1_000);
    expect(await endOf(ask(cancelling.signal))).toEqual({ end: "Cancelled before Excel had answered.", minutes: 0.1 });
    expect(await endOf(ask(cancelling.signal))).toEqual({ end: "People", minutes: 0 });
  });

  it("that is answered after it was given up is told of, once", async () => {
    let late = 0;
    onLateAnswer(() => void late++);
    meddle(host, (request, position, send) =>
      position === 0 ? new Promise((resolve) => setTimeout(() => void send(request).then(resolve), 10 * MINUTE)) : null,
    );
    expect((await endOf(ask())).end).toMatch(/has not answered/);
    expect(late).toBe(0);
    await pass(10 * MINUTE);
    expect(late).toBe(1);
  });
});

import type { Host, Workbook } from "excel-stand-in";
import { Session } from "../../src/app/session";
import { LiveAnswers, type Invocation } from "../../src/functions/live-answers";
import { ask } from "../support/ask";
import { HEADINGS, opened, workbookOf } from "../support/workbooks";

class Formula implements Invocation {
  readonly shown: unknown[] = [];
  onCanceled?: () => void;
  readonly setResult = (result: unknown): void => void this.shown.push(result);
}

const formulas: Formula[] = [];

beforeEach(() => {
  // The clock and what looks at it by itself: everything else goes on as usual.
  jest.useFakeTimers({
    now: new Date(2019, 2, 1, 23, 59, 30),
    doNotFake: [
      "setTimeout",
      "clearTimeout",
      "setImmediate",
      "clearImmediate",
      "nextTick",
      "queueMicrotask",
      "performance",
    ],
  });
});
afterEach(() => {
  formulas.forEach(({ onCanceled }) => onCanceled?.());
  jest.useRealTimers();
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It never came to that.");
}

/** P1 has to present by 1 March 2019. */
const WORKBOOK = (): Workbook =>
  workbookOf([
    HEADINGS,
    ["P1", "Ada", "Allen", "NPQH", "2017/18", 42_979, 32.5, "Female", "No", "Irish", "", "", "", "", ""],
  ]);

async function followed(): Promise<{ host: Host; overdue: Formula; due: Formula; status: Formula }> {
  const host = await opened(WORKBOOK());
  const live = new LiveAnswers(new Session());
  const follow = (name: string, asked: Record<string, unknown>): Formula => {
    const formula = new Formula();
    live.follow((analysis) => ask(name, asked, analysis), formula);
    formulas.push(formula);
    return formula;
  };
  const [overdue, due, status] = [
    follow("COUNT", { measure: "overdue" }),
    follow("DUE", {}),
    follow("STATUS", { metric: 4 }),
  ];
  await until(() => status.shown.length === 1);
  return { host, overdue, due, status };
}

describe("formulas about deadlines in a workbook that is open over midnight", () => {
  it("follow the new day although nothing has changed", async () => {
    const { overdue, due, status } = await followed();
    expect(overdue.shown).toEqual([0]);
    expect(status.shown).toEqual(["Not yet known"]);
    expect(due.shown).toMatchObject([[["P1", "NPQH", { basicValue: 43_525 }, { basicValue: 0 }]]]);
    jest.advanceTimersByTime(60_000);
    await until(() => due.shown.length === 2);
    expect(due.shown[1]).toMatchObject([["P1", "NPQH", { basicValue: 43_525 }, { basicValue: -1 }]]);
    expect(overdue.shown).toEqual([0, 1]);
    expect(status.shown).toEqual(["Not yet known", "Not met"]);
  });

  it("are not read again on the same day", async () => {
    const { host } = await followed();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { syncs } = host.traffic;
    jest.setSystemTime(new Date(2019, 2, 1, 12));
    jest.advanceTimersByTime(600_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.traffic.syncs).toBe(syncs);
  });
});

it("deadlines count as the dates of a workbook from 1904 do", async () => {
  const workbook = WORKBOOK();
  workbook.date1904 = true;
  const [people] = workbook.worksheets;
  const start = people.cell(1, HEADINGS.indexOf("Start date"));
  if (start !== undefined) people.put(1, HEADINGS.indexOf("Start date"), { ...start, content: 42_979 - 1462 });
  await opened(workbook);
  const due = new Formula();
  formulas.push(due);
  new LiveAnswers(new Session()).follow((analysis) => ask("DUE", {}, analysis), due);
  await until(() => due.shown.length === 1);
  expect(due.shown).toMatchObject([[["P1", "NPQH", { basicValue: 43_525 - 1462 }, { basicValue: 0 }]]]);
});

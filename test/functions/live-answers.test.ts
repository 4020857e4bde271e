import type { Host, Workbook } from "excel-stand-in";
import { LiveAnswers, type Invocation } from "../../src/functions/live-answers";
import { Session } from "../../src/app/session";
import { ask, type Asked } from "../support/ask";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

/** A formula that notes everything that it is told to show. */
class Formula implements Invocation {
  readonly shown: unknown[] = [];
  onCanceled?: () => void;
  readonly setResult = (result: unknown): void => void this.shown.push(result);
}

type Ask = Parameters<LiveAnswers["follow"]>[0];

const counting =
  (measure: string, asked: Asked = {}): Ask =>
  (analysis) =>
    ask("COUNT", { measure, ...asked }, analysis);

interface Live {
  readonly host: Host;
  readonly session: Session;
  readonly live: LiveAnswers;
  /** A new formula that is answered from now on. */
  follow(ask: Ask): Formula;
}

const formulas: Formula[] = [];
afterAll(() => formulas.forEach(({ onCanceled }) => onCanceled?.()));

async function liveIn(workbook: Workbook): Promise<Live> {
  const host = await opened(workbook);
  const session = new Session();
  const live = new LiveAnswers(session);
  const follow = (ask: Ask): Formula => {
    const formula = new Formula();
    live.follow(ask, formula);
    formulas.push(formula);
    return formula;
  };
  return { host, session, live, follow };
}

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Enters a cell of a participant; rows count from 1, as the people do. */
const enter = (host: Host, workbook: Workbook, row: number, heading: string, value: string | number) =>
  host.user.enter(sheetOf(workbook, "People"), { row, column: HEADINGS.indexOf(heading), rows: 1, columns: 1 }, [
    [value],
  ]);

const brought = (host: Host, workbook: Workbook, rows: Rows) =>
  host.user.enter(
    addSheet(workbook, "People", []),
    { row: 0, column: 0, rows: rows.length, columns: rows[0].length },
    rows,
  );

/** An error as office.js makes it. */
const notAvailable = (message: string | RegExp) =>
  expect.objectContaining({ code: "#N/A", message: expect.stringMatching(message) });

/** A number as Excel shows it in whole per cent. */
const wholePercent = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0%" });

const NO_REGISTER =
  "No participants table was found. A sheet or table needs the headings Participant ID, Qualification and Start date (or Academic year).";

describe("formulas that follow the register", () => {
  it("are answered from one reading, however many they are", async () => {
    const alone = await liveIn(workbookOf());
    const one = alone.follow(counting("recruited"));
    await until(() => one.shown.length > 0);
    const syncs = alone.host.traffic.syncs;
    expect(syncs).toBeGreaterThan(0);

    const { host, session, live, follow } = await liveIn(workbookOf());
    const watch = jest.spyOn(session, "watch");
    const formulas = Array.from({ length: 200 }, (_, i) => follow(counting(i % 2 === 0 ? "recruited" : "withdrawn")));
    await until(() => formulas.every(({ shown }) => shown.length > 0));
    expect(host.traffic.syncs).toBe(syncs);
    expect(watch).toHaveBeenCalledTimes(1);
    expect(live.count).toBe(200);
    formulas.forEach(({ shown }, i) => expect(shown).toEqual([i % 2 === 0 ? 3 : 0]));
  });

  it("are answered at once when the register is known, and it is not read again", async () => {
    const { host, session, follow } = await liveIn(workbookOf());
    await session.open();
    const { syncs } = host.traffic;
    const formula = follow(counting("recruited"));
    expect(formula.shown).toEqual([3]);
    const later = follow((analysis) => ask("QUALIFICATIONS", {}, analysis));
    expect(later.shown).toEqual([[["NPQH"]]]);
    await session.open();
    expect(host.traffic.syncs).toBe(syncs);
    expect(formula.shown).toEqual([3]);
  });

  it("are told anew only when their own answer has changed", async () => {
    const workbook = workbookOf();
    const { host, session, follow } = await liveIn(workbook);
    const [all, women, men, retained] = [
      follow(counting("recruited")),
      follow(counting("recruited", { characteristic: "Gender", group: "Female" })),
      follow(counting("recruited", { characteristic: "Gender", group: "Male" })),
      follow((analysis) => ask("RETENTION", {}, analysis)),
    ];
    await until(() => retained.shown.length > 0);
    const before = session.state.register;
    await enter(host, workbook, 2, "Gender", "Male");
    await until(() => session.state.register !== before);
    expect(all.shown).toEqual([3]);
    expect(women.shown).toEqual([3, 2]);
    expect(men.shown).toHaveLength(2);
    expect(men.shown[0]).toMatchObject({
      code: "#VALUE!",
      message: "“Male” is not a group of Gender in your tables. Use Female.",
    });
    expect(men.shown[1]).toBe(1);
    expect(retained.shown).toEqual([wholePercent(1)]);

    const between = session.state.register;
    await enter(host, workbook, 3, "First name", "Grace");
    await enter(host, workbook, 1, "Withdrawn date", 43_100);
    await until(() => session.state.register !== between);
    expect([all, women, men, retained].map(({ shown }) => shown.length)).toEqual([1, 2, 2, 2]);
    expect(retained.shown[1]).toEqual(wholePercent(2 / 3));
  });

  it("are not even asked again while the register stays as it was", async () => {
    const { session, follow } = await liveIn(workbookOf());
    const asking = jest.fn(counting("recruited"));
    const formula = follow(asking);
    await until(() => formula.shown.length === 1);
    await session.setAutoRefresh(true);
    expect(session.state.settings.autoRefresh).toBe(true);
    expect(asking).toHaveBeenCalledTimes(1);
  });

  it("that are cancelled are forgotten, and hear nothing more", async () => {
    const workbook = workbookOf();
    const { host, live, follow } = await liveIn(workbook);
    const formulas = Array.from({ length: 3 }, () => follow(counting("withdrawn")));
    await until(() => formulas.every(({ shown }) => shown.length === 1));
    formulas[0].onCanceled?.();
    formulas[1].onCanceled?.();
    formulas[1].onCanceled?.();
    expect(live.count).toBe(1);
    await enter(host, workbook, 1, "Withdrawn date", 43_100);
    await until(() => formulas[2].shown.length === 2);
    expect(formulas.map(({ shown }) => shown)).toEqual([[0], [0], [0, 1]]);
    formulas[2].onCanceled?.();
    expect(live.count).toBe(0);
  });

  it("that are cancelled before there is an answer never hear one", async () => {
    const { live, follow } = await liveIn(workbookOf());
    const [gone, here] = [follow(counting("recruited")), follow(counting("recruited"))];
    gone.onCanceled?.();
    await until(() => here.shown.length === 1);
    expect(gone.shown).toEqual([]);
    expect(live.count).toBe(1);
  });

  it("say that there is no register, and live when one is brought in", async () => {
    const workbook = workbookOf([["nothing", "of ours"]], "Notes");
    const { host, follow } = await liveIn(workbook);
    const formula = follow(counting("recruited"));
    await until(() => formula.shown.length === 1);
    expect(formula.shown).toEqual([notAvailable(NO_REGISTER.replace(/[().]/g, "\\$&"))]);
    expect(formula.shown[0]).toBeInstanceOf(CustomFunctions.Error);
    await brought(host, workbook, [HEADINGS, ...people(2)]);
    await until(() => formula.shown.length === 2);
    expect(formula.shown[1]).toBe(2);
  });

  it("say so when the register goes", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Notes", [["nothing"]]);
    const { host, follow } = await liveIn(workbook);
    const formula = follow(counting("recruited"));
    await until(() => formula.shown.length === 1);
    host.user.deleteSheet(sheetOf(workbook, "People"));
    await until(() => formula.shown.length === 2);
    expect(formula.shown[1]).toEqual(notAvailable(/^No participants table was found\./));
  });

  it("say why the register could not be read, and are answered when that passes", async () => {
    const { host, session, follow } = await liveIn(workbookOf());
    // Nor can it be listened to, neither to all events at once nor to each of them.
    for (let n = 0; n < 9; n++) host.failNext({ code: "GeneralException" });
    const formula = follow(counting("recruited"));
    await until(() => formula.shown.length === 1);
    const sentence = notAvailable(/^Excel reported an unexpected error\./);
    expect(formula.shown).toEqual([sentence]);
    // One that comes later is told the same at once.
    expect(follow(counting("passed")).shown).toEqual([sentence]);
    await session.read();
    expect(formula.shown).toEqual([sentence, 3]);
  });

  it("wait while a cell is being edited", async () => {
    const { host, follow } = await liveIn(workbookOf());
    host.isCellEdited = true;
    const formula = follow(counting("recruited"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(formula.shown).toEqual([]);
    host.isCellEdited = false;
    await until(() => formula.shown.length === 1);
    expect(formula.shown).toEqual([3]);
  });
});

describe("formulas that come during a refresh", () => {
  it("are answered, and follow the register then", async () => {
    const workbook = workbookOf();
    const { host, session, follow } = await liveIn(workbook);
    const refreshing = session.refresh();
    const formula = follow(counting("withdrawn"));
    expect((await refreshing).kind).toBe("written");
    await until(() => formula.shown.length === 1);
    expect(formula.shown).toEqual([0]);
    // Read once more, now that it is followed.
    await new Promise((resolve) => setTimeout(resolve, 800));
    await enter(host, workbook, 1, "Withdrawn date", 43_100);
    await until(() => formula.shown.length === 2);
    expect(formula.shown).toEqual([0, 1]);
  });

  it("are answered when it fails", async () => {
    const { host, session, follow } = await liveIn(workbookOf());
    host.failNext({ code: "GeneralException" });
    const refreshing = session.refresh();
    const formula = follow(counting("recruited"));
    expect((await refreshing).kind).toBe("failed");
    await until(() => formula.shown.length === 1);
    expect(formula.shown).toEqual([3]);
  });
});

test("a formula says of what went wrong no more than an error of a cell may hold", () => {
  const state = { register: { kind: "failed", message: "x".repeat(300) } };
  const session = { state, watch: jest.fn(), open: jest.fn() } as unknown as Session;
  const formula = new Formula();
  new LiveAnswers(session).follow(counting("recruited"), formula);
  expect(formula.shown).toEqual([notAvailable(/^x{254}…$/)]);
});

import type { Host } from "excel-stand-in";
import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { peopleBehind } from "../../src/metrics/behind/people-behind";
import { ended, pass, playTime } from "../faults/clock";
import { meddle, type Answer } from "../faults/requests";
import { onlyTheLastListens } from "../support/only-the-last-listens";
import { HEADINGS, opened, sheetOf, workbookOf } from "../support/workbooks";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const WITHDRAWN = { row: 1, column: HEADINGS.indexOf("Withdrawn date"), rows: 1, columns: 1 };
const FOR_EVER = new Promise<Answer>(() => {});

onlyTheLastListens();
let host: Host;
let session: Session;

beforeEach(async () => {
  playTime();
  host = await opened(workbookOf());
  session = new Session();
});
afterEach(() => jest.useRealTimers());

/** Reads the register, and refreshes the sheets. */
async function refreshed(): Promise<void> {
  await ended(session.open());
  await ended(session.refresh());
  await pass(5 * SECOND);
}

/** Enters when the first participant withdrew; "" = they have not. */
const enter = (date: number | "") => host.user.enter(sheetOf(host.workbook, "People"), WITHDRAWN, [[date]]);
/** How many people withdrew, as the session knows it; -1 where it knows nothing. */
function withdrawn(): number {
  const { register } = session.state;
  if (register.kind !== "read") return -1;
  const question = { measure: "withdrawn", year: null, qualification: null, group: null } as const;
  return peopleBehind(register.analysis, question).positions.length;
}

it("cancelling a refresh ends it although Excel does not answer, and the next one writes all", async () => {
  await refreshed();
  await enter(43_200);
  await pass(5 * SECOND);
  // The fifth request is the first that writes.
  const meddled = meddle(host, (_, position) => (position === 6 ? FOR_EVER : null));
  const refreshing = session.refresh();
  await pass(30 * SECOND);
  expect(session.state.job.kind).toBe("running");
  const begun = Date.now();
  session.cancel();
  const outcome = await ended(refreshing);
  expect(Date.now() - begun).toBeLessThan(5 * SECOND);
  expect(outcome).toMatchObject({
    value: { kind: "failed", message: expect.stringMatching(/^Cancelled.*not refreshed/) },
  });
  meddled.end();
  await pass(MINUTE);
  expect(isOutOfDate(session.state)).toBe(true);
  expect(await ended(session.refresh())).toMatchObject({ value: { kind: "written" } });
  expect(isOutOfDate(session.state)).toBe(false);
});

it("cancelling a refresh that waits for the end of an edit ends it at once, and nothing is written afterwards", async () => {
  await ended(session.open());
  host.isCellEdited = true;
  const refreshing = session.refresh();
  await pass(10 * MINUTE);
  expect(session.state.job.kind).toBe("running");
  session.cancel();
  expect(await ended(refreshing)).toEqual({ value: { kind: "cancelled", written: [] } });
  host.isCellEdited = false;
  await pass(5 * MINUTE);
  expect(host.workbook.worksheets).toHaveLength(1);
});

it.each(["GeneralException", "never answered"])(
  "the register is read although Excel does not let itself be listened to (%s), and followed once it does",
  async (how) => {
    const meddled = meddle(host, ({ Actions }) => {
      if (!Actions.some(({ Name }) => Name.startsWith("_Register"))) return null;
      if (how === "never answered") return FOR_EVER;
      const Error = { Code: how, Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 400 };
      return Promise.resolve({ status: 0, body: JSON.stringify({ Results: [], Error }) });
    });
    await ended(session.open());
    expect(session.state.register.kind).toBe("read");
    // Nobody tells of this.
    await enter(43_200);
    await pass(10 * MINUTE);
    expect(withdrawn()).toBe(1);
    meddled.end();
    await pass(10 * MINUTE);
    await enter("");
    await pass(5 * SECOND);
    expect(withdrawn()).toBe(0);
  },
);

it("a register that could not be read is tried again by itself, for formulas have nobody to press a button", async () => {
  const meddled = meddle(host, ({ Actions }) =>
    Actions.some(({ Name }) => Name.startsWith("_Register")) ? null : FOR_EVER,
  );
  void session.open();
  await pass(10 * MINUTE);
  expect(session.state.register).toEqual({ kind: "failed", message: expect.stringMatching(/^Excel has not answered/) });
  meddled.end();
  await pass(2 * MINUTE);
  expect(session.state.register.kind).toBe("read");
});

it("figures that Excel writes after they were given up, and over newer ones, are noticed", async () => {
  await refreshed();
  await enter(43_200);
  await pass(5 * SECOND);
  const meddled = meddle(host, (request, position, send) =>
    position === 13 ? new Promise((resolve) => setTimeout(() => void send(request).then(resolve), 30 * MINUTE)) : null,
  );
  const first = await ended(session.refresh());
  expect(first).toMatchObject({ value: { kind: "failed" } });
  meddled.end();
  await enter("");
  await pass(5 * SECOND);
  expect(await ended(session.refresh())).toMatchObject({ value: { kind: "written" } });
  expect(isOutOfDate(session.state)).toBe(false);
  await pass(40 * MINUTE);
  expect(isOutOfDate(session.state)).toBe(true);
  expect(await ended(session.refresh())).toMatchObject({ value: { kind: "written" } });
  await pass(MINUTE);
  expect(isOutOfDate(session.state)).toBe(false);
});

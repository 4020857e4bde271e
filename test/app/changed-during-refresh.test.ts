import type { Host, Workbook } from "excel-stand-in";
import { Session, session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { setTarget } from "../../src/app/targets";
import { calm, until } from "../support/following";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

const CELL = { row: 1, column: 2, rows: 1, columns: 1 };
/** Requests of a refresh at which something is typed: while it reads, while it writes its sheets, and as it notes that it is done. */
const REQUESTS = [0, 3, 4, 9, 14];

const inThePane = (_: Host, value: number): Promise<unknown> =>
  setTarget({ qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value });
const onTheSheet = (host: Host, value: number): Promise<unknown> =>
  host.user.enter(sheetOf(host.workbook, "Targets"), CELL, [[value]]);

const onMetric1 = (workbook: Workbook, target: number): boolean =>
  JSON.stringify(sheetOf(workbook, "Metric 1").rows).includes(String(target));

/** A workbook with a target whose sheets were refreshed. */
async function refreshed(own: Session): Promise<Host> {
  const workbook = workbookOf();
  addSheet(workbook, "Targets", [
    ["Academic year", "Qualification", "Recruitment target"],
    ["2017/18", "NPQH", 778],
  ]);
  const host = await opened(workbook);
  await own.open();
  await own.refresh();
  await calm(host);
  return host;
}

/** Refreshes, and types a target as Excel is asked for the n-th time. */
async function typedDuring(own: Session, host: Host, at: number, type: () => Promise<unknown>): Promise<void> {
  const { process } = host;
  let request = 0;
  const typed: Promise<unknown>[] = [];
  host.process = async (...given) => {
    if (request++ === at) typed.push(type());
    return process.apply(host, given);
  };
  expect((await own.refresh()).kind).toBe("written");
  host.process = process;
  expect(typed).toHaveLength(1);
  await typed[0];
}

describe.each([
  ["in the pane", session, inThePane],
  ["on the sheet", new Session(), onTheSheet],
] as const)("a target that is typed %s during a refresh", (_, own, type) => {
  /** The targets as the pane shows them. */
  const inPane = (): unknown => {
    const { register } = own.state;
    return register.kind === "read" ? register.analysis.register.targets.map(({ recruitment }) => recruitment) : null;
  };

  it("is read, whenever that is, and no sheet without it is up to date", async () => {
    const host = await refreshed(own);
    const { workbook } = host;
    for (const [i, at] of REQUESTS.entries()) {
      const target = 900 + i;
      await typedDuring(own, host, at, () => type(host, target));
      await calm(host);
      expect([at, inPane()]).toEqual([at, [target]]);
      expect([at, isOutOfDate(own.state)]).toEqual([at, !onMetric1(workbook, target)]);
    }
    // The sheets follow by themselves where they are to.
    await own.setAutoRefresh(true);
    await until(() => !isOutOfDate(own.state));
    for (const [i, at] of REQUESTS.entries()) {
      const target = 800 + i;
      await own.idle();
      await typedDuring(own, host, at, () => type(host, target));
      await until(() => onMetric1(workbook, target));
      await calm(host);
      expect([at, inPane(), isOutOfDate(own.state)]).toEqual([at, [target], false]);
    }
  });
});

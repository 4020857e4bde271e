import type { Host, Workbook } from "excel-stand-in";
import type { RefreshOutcome } from "../../../src/app/refresh";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf } from "../../support/workbooks";
import { ended } from "../clock";
import type { Job, Runtime } from "../job";

/** The session of a new runtime, and a refresh by it. */
async function refreshing(): Promise<Runtime> {
  const { session } = await import("../../../src/app/session");
  return {
    session,
    run: async () => {
      const outcome = await session.refresh();
      return { isDone: outcome.kind === "written", said: saidBy(outcome) };
    },
  };
}

/** What a refresh has to say besides that all is well. */
function saidBy(outcome: RefreshOutcome): readonly string[] {
  if (outcome.kind === "written") return outcome.notes;
  return [outcome.kind === "failed" ? outcome.message : "Cancelled."];
}

/** Adds a sheet with something on it, where there is none of that name. */
export function bringsSheet(name: string): (host: Host) => Promise<boolean> {
  return async ({ colleague, workbook }) => {
    if (workbook.worksheets.some((sheet) => sheet.name === name)) return false;
    const sheet = colleague.addSheet(name, 0);
    await colleague.enter(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, [["Minutes"], ["12 May"]]);
    return true;
  };
}

/** Enters somebody's gender. */
export async function entersGender({ colleague, workbook }: Host): Promise<boolean> {
  const area = { row: 2, column: HEADINGS.indexOf("Gender"), rows: 1, columns: 1 };
  await colleague.enter(sheetOf(workbook, "People"), area, [["Male"]]);
  return true;
}

/** Inserts a row above everybody. */
export async function insertsRow({ colleague, workbook }: Host): Promise<boolean> {
  await colleague.insertRows(sheetOf(workbook, "People"), 0, 1);
  return true;
}

const others = {
  "a sheet Summary": bringsSheet("Summary"),
  "a sheet Metric 3": bringsSheet("Metric 3"),
  "somebody's gender": entersGender,
  "a row above": insertsRow,
};

export const firstRefresh: Job = {
  name: "refresh, the first",
  prepare: async () => {
    const workbook = workbookOf([HEADINGS, ...people(2)]);
    addSheet(workbook, "Notes", [["Mine"]]);
    return workbook;
  },
  load: async () => {
    const runtime = await refreshing();
    await runtime.session.open();
    return runtime;
  },
  others,
  isRepeatable: true,
};

/** A workbook whose sheets were refreshed; somebody's gender may have been changed since. */
async function refreshedWorkbook(workbook: Workbook, isChanged: boolean): Promise<Workbook> {
  const host = await opened(workbook);
  jest.resetModules();
  const { refresh } = await import("../../../src/app/refresh");
  const outcome = await ended(refresh());
  if (outcome === "never" || outcome.value.kind !== "written") throw new Error(JSON.stringify(outcome));
  if (isChanged) {
    const area = { row: 1, column: HEADINGS.indexOf("Gender"), rows: 1, columns: 1 };
    await host.user.enter(sheetOf(workbook, "People"), area, [["Male"]]);
  }
  return workbook;
}

export const laterRefresh: Job = {
  ...firstRefresh,
  name: "refresh, after a change",
  prepare: async () => refreshedWorkbook(await firstRefresh.prepare(), true),
};

export const sameRefresh: Job = {
  ...firstRefresh,
  name: "refresh, nothing new",
  prepare: async () => refreshedWorkbook(await firstRefresh.prepare(), false),
};

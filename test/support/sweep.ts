import { Host, loadOfficeJs, type HostName, type HostProfile, type Workbook } from "excel-stand-in";
import { refresh, type RefreshOutcome } from "../../src/app/refresh";
import { recordActions } from "./action-names";
import { copyWorkbook } from "./copy-workbook";
import { HEADINGS, people, sheetOf, workbookOf } from "./workbooks";

/** What happens to Excel in the middle of a refresh, and how it passes. */
export interface Adversity {
  readonly strike: (host: Host) => void;
  readonly pass: (host: Host) => void;
  /** The sentence that says what to do when something could not be done. */
  readonly advice: RegExp;
}

/** Another workbook comes to the front, and this one again before the next refresh. */
const FOCUS_LOST: Adversity = {
  strike: ({ surroundings }) => (surroundings.isInFront = false),
  pass: ({ surroundings }) => (surroundings.isInFront = true),
  advice: /Perhaps another workbook (is|was) in front: click in this workbook and (try|refresh) again/,
};

/** Which refresh is disturbed: of a new workbook, of one whose register has changed, or one where sheets were deleted as well. */
export type Stage = "the first" | "the second" | "one that puts sheets back";

export interface Sweep {
  readonly host: HostName | HostProfile;
  readonly stage: Stage;
  readonly adversity?: Adversity;
  /** Of the actions that cannot fail without the focus, one of how many is disturbed; 1 for all. See {@link sweepStep}. */
  readonly every: number;
}

export interface Swept {
  /** How many actions the refresh has, and before how many of them something happened. */
  readonly actions: number;
  readonly tried: number;
  /** How many refreshes were not complete because of it. */
  readonly disturbed: number;
  /** What went wrong, by the action: "before 1204, FreezeAt: Summary is incomplete". None is expected. */
  readonly faults: readonly string[];
}

const AS_OF = 46350;
/** Members that need the window in front: each is disturbed, however coarse the sweep. */
const CRITICAL = /^Worksheets\.Add$|^FreezePanes\.|\.Gridlines$|\.Activate$/;

/** `SWEEP=1 npx jest …` disturbs a refresh before every single action, `SWEEP=20` before every twentieth; else it is one of `usually`. */
export function sweepStep(usually: number): number {
  return Number(process.env.SWEEP ?? usually);
}

/**
 * Refreshes a workbook of two people again and again, and each time lets something happen before another action. A sheet that was
 * finished must neither be blank nor incomplete, the outcome must say what to do, and the next refresh must give what an undisturbed one does.
 */
export async function sweep({ host, stage, adversity = FOCUS_LOST, every }: Sweep): Promise<Swept> {
  const start = await prepared(host, stage);
  const undisturbed = await opened(host, copyWorkbook(start));
  const actions = recordActions(undisturbed);
  await refresh({ asOf: AS_OF });
  const expected = lookOf(undisturbed.workbook);
  const positions = [...actions.keys()].filter((n) => n % every === 0 || CRITICAL.test(actions[n]));
  const faults: string[] = [];
  let disturbed = 0;
  for (const n of positions) {
    const disturbedHost = await opened(host, copyWorkbook(start));
    const { workbook } = disturbedHost;
    const finished = workbook.worksheets.slice(1);
    disturbedHost.interrupt(n, () => adversity.strike(disturbedHost));
    const outcome = await refresh({ asOf: AS_OF });
    const found = finished.filter((sheet) => !isComplete(sheet)).map(({ name }) => `${name} is incomplete`);
    const said = saidBy(outcome);
    if (said !== "" && !adversity.advice.test(said)) found.push(`it says only: ${said}`);
    if (said !== "") disturbed++;
    adversity.pass(disturbedHost);
    // What is as it should be already needs no other refresh.
    if (said !== "" || lookOf(workbook) !== expected) {
      const next = saidBy(await refresh({ asOf: AS_OF }));
      if (next !== "") found.push(`the next refresh says: ${next}`);
    }
    if (lookOf(workbook) !== expected) found.push("the sheets differ from an undisturbed refresh");
    faults.push(...found.map((fault) => `before ${n}, ${actions[n]}: ${fault}`));
  }
  return { actions: actions.length, tried: positions.length, disturbed, faults };
}

async function prepared(host: Sweep["host"], stage: Stage): Promise<Workbook> {
  const workbook = workbookOf([HEADINGS, ...people(2)]);
  if (stage === "the first") return workbook;
  const { user } = await opened(host, workbook);
  await refresh({ asOf: AS_OF - 1 });
  const gender = { row: 1, column: HEADINGS.indexOf("Gender"), rows: 1, columns: 1 };
  await user.enter(sheetOf(workbook, "People"), gender, [["Male"]]);
  if (stage === "one that puts sheets back") {
    for (const name of ["Summary", "Metric 3"]) user.deleteSheet(sheetOf(workbook, name));
  }
  return workbook;
}

async function opened(profile: Sweep["host"], workbook: Workbook): Promise<Host> {
  const host = new Host(workbook, { host: profile });
  await loadOfficeJs(host);
  return host;
}

/** What a refresh has to say besides that all is well. */
function saidBy(outcome: RefreshOutcome): string {
  if (outcome.kind === "written") return outcome.notes.join(" ");
  return outcome.kind === "failed" ? outcome.message : "cancelled";
}

function isComplete(sheet: Workbook["worksheets"][number]): boolean {
  const first = sheet.cell(0, 0)?.content;
  return typeof first === "string" && first !== "" && !first.includes("incomplete");
}

/**
 * Everything of all sheets that a refresh is to set, as one text. Not what it remembers of the refresh before. Not which of them is active: freezing one makes Excel believe that it is
 * (office-js#3148), and this cannot be put right without the focus.
 */
function lookOf({ worksheets }: Workbook): string {
  const sheets = worksheets.map(({ name, rows, frozen, showGridlines, pageLayout, ...sheet }) => {
    const sizes = [sheet.columnWidths, sheet.rowHeights].map((some) => [...some].sort(([a], [b]) => a - b));
    const properties = [...sheet.customProperties].filter(([key]) => key !== "NPQMetrics.cells").sort();
    return [name, rows, sizes, frozen, showGridlines, pageLayout, properties];
  });
  return JSON.stringify(sheets);
}

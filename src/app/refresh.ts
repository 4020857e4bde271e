import { nowSerial } from "./clock";
import { explained } from "../excel/explained";
import { isCancelled } from "../excel/not-answered";
import { markUnfinished, type LastRefresh } from "../excel/settings";
import type { SetUpPart } from "../excel/set-up-sheets";
import { sheetTargets } from "../excel/sheet-targets";
import { inWorkbook, type OpenWorkbook } from "../excel/workbook";
import { writeSheets } from "../excel/write-sheets";
import { readRegister, type ReadRegister } from "./read-register";
import { reportOf } from "./report-of";
import { quoted } from "../register/problems/quoted";
import { NEEDED_HEADINGS } from "../register/tables/roles";
import type { TableRemark } from "../register/tables/table-remark";
import { fingerprint } from "../report/fingerprint";
import { buildReport } from "../report/report";
import type { ReportInput } from "../report/report-input";

/** What the refresh is doing. `sheet` of `sheets` counts from 1. */
export type Progress =
  | { readonly stage: "reading" }
  | { readonly stage: "computing" }
  | { readonly stage: "writing"; readonly sheet: number; readonly sheets: number; readonly name: string };

/** How a refresh ended. */
export type RefreshOutcome =
  | {
      readonly kind: "written";
      readonly report: ReportInput;
      readonly register: ReadRegister;
      readonly sheets: readonly string[];
      readonly refreshed: LastRefresh;
      /** What could not be set up on the sheets, and what to do; the figures are complete. */
      readonly notes: readonly string[];
    }
  /** `written`: sheets that were finished before; the others are as they were. */
  | { readonly kind: "cancelled"; readonly written: readonly string[] }
  /**
   * `brokeOffAt`: the sheet at which writing broke off, also when it was cancelled and Excel did not answer; if it exists, it says so itself,
   * and the next refresh fixes it.
   */
  | {
      readonly kind: "failed";
      readonly reason: FailureReason;
      readonly message: string;
      readonly brokeOffAt: string | null;
    };

export type FailureReason = "no participants table" | "protected sheet" | "Excel error" | "not loaded";

export interface RefreshOptions {
  /** Date of the report as an Excel serial day number; the day that the workbook sets, or else today, by default. */
  readonly asOf?: number | null;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Ends the refresh before its next step. A sheet that has been started is finished, unless Excel does not answer within two seconds: the
   * refresh has failed then, and the sheet says itself that it is incomplete.
   */
  readonly signal?: AbortSignal;
}

/** The add-in's main job: reads the register, computes the metrics, writes the summary sheets. Never rejects. */
export async function refresh({
  asOf = null,
  onProgress = () => {},
  signal,
}: RefreshOptions = {}): Promise<RefreshOutcome> {
  const writing: { sheet: string | null } = { sheet: null };
  const run = async (workbook: OpenWorkbook): Promise<RefreshOutcome> => {
    const reading = await readRegister(workbook, asOf, (stage) => onProgress({ stage }));
    if (reading.kind === "no register") {
      const message = NO_PARTICIPANTS + nearestAmong(reading.remarks);
      return { kind: "failed", reason: "no participants table", message, brokeOffAt: null };
    }
    const { register } = reading;
    const report = reportOf(register);
    const plans = buildReport(report);
    const targets = sheetTargets(plans, reading.sheets);
    const locked = reading.sheets.find(
      ({ id, isProtected }) => isProtected && targets.some((target) => target.id === id),
    );
    if (locked !== undefined) {
      return { kind: "failed", reason: "protected sheet", message: protectedSheet(locked.name), brokeOffAt: null };
    }
    if (signal?.aborted === true) return { kind: "cancelled", written: [] };

    const { names: sheets, notSetUp } = await writeSheets(workbook, plans, targets, (position) => {
      if (signal?.aborted === true) return "stop";
      if (position === 0) markUnfinished(workbook.context, reading.settings.lastRefresh);
      const { name } = targets[position];
      writing.sheet = name;
      onProgress({ stage: "writing", sheet: position + 1, sheets: plans.length, name });
      return "go on";
    });
    if (sheets.length < plans.length) return { kind: "cancelled", written: sheets };
    const refreshed: LastRefresh = { at: nowSerial(), fingerprint: fingerprint(report), day: report.asOf };
    await workbook.remember({ lastRefresh: refreshed });
    return { kind: "written", report, register, sheets, refreshed, notes: notSetUp.map((part) => NOT_SET_UP[part]) };
  };
  try {
    return await inWorkbook(run, { undo: "in one step", signal });
  } catch (error) {
    if (isCancelled(error) && writing.sheet === null) return { kind: "cancelled", written: [] };
    const rest =
      writing.sheet === null
        ? " No finished sheet was changed."
        : ` ${writing.sheet} and the sheets after it are not refreshed yet.`;
    return {
      kind: "failed",
      reason: "Excel error",
      message: (await explained(error)) + rest,
      brokeOffAt: writing.sheet,
    };
  }
}

const NOT_SET_UP: Readonly<Record<SetUpPart, string>> = {
  panes:
    "The figures are complete, but Excel did not freeze the headings. Perhaps another workbook was in front: click in this workbook and refresh again.",
  page: "The figures are complete, but Excel did not accept how the sheets are to be printed. Perhaps this computer has no printer: add one and refresh again before you print.",
};

const NO_PARTICIPANTS = `No participants table was found. A sheet or table needs the headings ${NEEDED_HEADINGS}.`;

/** Which list looks like one of participants, and what it lacks: " Intake comes nearest, but it has no column Participant ID." */
function nearestAmong(remarks: readonly TableRemark[]): string {
  for (const { name, ...remark } of remarks) {
    if (remark.code !== "not-read" || remark.details.kind !== "participants") continue;
    return ` ${quoted(name)} comes nearest, but ${remark.details.why}.`;
  }
  return "";
}

function protectedSheet(name: string): string {
  return `The sheet ${name} is protected, so it cannot be refreshed. Unprotect it (Review > Unprotect Sheet) and try again.`;
}

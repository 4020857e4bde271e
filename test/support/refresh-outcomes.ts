import type { RefreshOutcome } from "../../src/app/refresh";
import type { ReadRegister } from "../../src/app/read-register";
import type { ReportInput } from "../../src/report/report-input";

/** A refresh that went well, as far as commands and pane look at it. */
export function written(counts: ReportInput["counts"], sheets: readonly string[]): RefreshOutcome {
  return {
    kind: "written",
    report: { counts, problems: [] } as unknown as ReportInput,
    register: {} as ReadRegister,
    sheets,
    refreshed: { at: 46350.5, fingerprint: "as written" },
    notes: [],
  };
}

export function failed(message: string): RefreshOutcome {
  return { kind: "failed", reason: "Excel error", message, brokeOffAt: null };
}

import type { SheetChange } from "./sheet-changes";
import type { RefreshOptions, RefreshOutcome } from "./refresh";
import type { ReportInput } from "../report/report-input";

/** Fetches the code that builds the sheets. Formulas and the pane's first view are ready sooner without it. */
export async function fetchRefresh() {
  const [{ refresh }, { fingerprint }, { sheetChanges }] = await Promise.all([
    import(/* webpackChunkName: "refresh" */ "./refresh"),
    import(/* webpackChunkName: "refresh" */ "../report/fingerprint"),
    import(/* webpackChunkName: "refresh" */ "./sheet-changes"),
  ]);
  return { refresh, fingerprint, sheetChanges };
}

/** The refresh, fetched when it is first wanted. Never rejects: if it cannot be fetched, the refresh has failed. */
export async function refreshSheets(options: RefreshOptions): Promise<RefreshOutcome> {
  const fetched = await fetchRefresh().catch(() => null);
  return fetched === null
    ? { kind: "failed", reason: "not loaded", message: NOT_LOADED, brokeOffAt: null }
    : fetched.refresh(options);
}

/** A report's fingerprint; null if it cannot be made, as when the code for it cannot be fetched. Never rejects. */
export function fingerprintOf(report: ReportInput): Promise<string | null> {
  return fetchRefresh()
    .then(({ fingerprint }) => fingerprint(report))
    .catch(() => null);
}

/** What was done to the sheets since they were written; null if that cannot be found out. Never rejects. */
export async function sheetChangesSince(report: ReportInput): Promise<readonly SheetChange[] | null> {
  return fetchRefresh()
    .then(({ sheetChanges }) => sheetChanges(report))
    .catch(() => null);
}

const NOT_LOADED =
  "The sheets could not be refreshed, because the add-in's server could not be reached. Check your connection and try again. If it still fails, " +
  "close Excel and open it again.";

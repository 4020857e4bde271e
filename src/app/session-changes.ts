import { UNFINISHED, type SettingsChange, type WorkbookSettings } from "../excel/settings";
import { keptMappings } from "../register/settings/kept-mappings";
import type { Reading, SameReading } from "./read-register";
import type { RefreshOutcome } from "./refresh";
import type { SessionState } from "./session-state";

/** What a reading changes in what is known about the workbook. */
export function afterReading(
  reading: Reading | SameReading,
  { register, fingerprint }: SessionState,
): Partial<SessionState> {
  const { found, settings } = reading;
  if (reading.kind === "same") return { found, settings };
  if (reading.kind === "no register") {
    return { register: { kind: "no register", sheetCount: reading.sheets.length }, fingerprint: null, found, settings };
  }
  // Until the new reading is compared, the sheets are compared with the one before.
  const before = register.kind === "read" ? fingerprint : null;
  return { register: { kind: "read", ...reading.register }, fingerprint: before, found, settings };
}

/** What a refresh changes in what is known about the workbook. */
export function afterRefresh(outcome: RefreshOutcome, { settings }: SessionState): Partial<SessionState> {
  if (outcome.kind !== "written") return isBrokenOff(outcome) ? { settings: unfinished(settings) } : {};
  const { register, refreshed } = outcome;
  return {
    register: { kind: "read", ...register },
    fingerprint: refreshed.fingerprint,
    sheetChanges: [],
    settings: { ...settings, lastRefresh: refreshed },
  };
}

/** Whether some of the sheets are refreshed, and the others are not. */
function isBrokenOff(outcome: Exclude<RefreshOutcome, { kind: "written" }>): boolean {
  return outcome.kind === "cancelled" ? outcome.written.length > 0 : outcome.brokeOffAt !== null;
}

function unfinished(settings: WorkbookSettings): WorkbookSettings {
  const { lastRefresh } = settings;
  return { ...settings, lastRefresh: lastRefresh === null ? null : { ...lastRefresh, fingerprint: UNFINISHED } };
}

/** The change with the headings of the tables that choices are for, by which they are known again. */
export function withHeadings(change: SettingsChange, { tables, others }: SessionState["found"]): SettingsChange {
  const { register } = change;
  if (register === undefined) return change;
  return {
    ...change,
    register: { ...register, tables: keptMappings(register.tables, [...tables, ...others]).mappings },
  };
}

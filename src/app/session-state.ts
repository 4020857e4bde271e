import { NO_SETTINGS, type WorkbookSettings } from "../excel/settings";
import type { FoundTables, ReadRegister } from "./read-register";
import { NO_PUBLICATION, type PublicationState } from "./publication-state";
import type { Progress, RefreshOutcome } from "./refresh";
import type { SheetChange } from "./sheet-changes";

/** What is known about the workbook's register. */
export type RegisterState =
  | { readonly kind: "not read" }
  | ({ readonly kind: "read" } & ReadRegister)
  | { readonly kind: "no register"; readonly sheetCount: number }
  | { readonly kind: "failed"; readonly message: string };

/** The refresh that is under way or has ended, wherever it was started. */
export type JobState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress; readonly isCancelling: boolean }
  | { readonly kind: "finished"; readonly outcome: RefreshOutcome };

/** What the ribbon, the pane and the functions know about the open workbook. */
export interface SessionState {
  readonly register: RegisterState;
  /** Of the report on the register, or on the one before until it is known; null = not known. */
  readonly fingerprint: string | null;
  /** What was done to the sheets of the add-in since they were refreshed: changed by hand, deleted, or undone. */
  readonly sheetChanges: readonly SheetChange[];
  /** The workbook's tables and ranges with headings, as they were last read. */
  readonly found: FoundTables;
  /** What the provider has set in the workbook, and when the sheets were last refreshed. */
  readonly settings: WorkbookSettings;
  /** Whether the register is being read, for the first time or again. */
  readonly isReading: boolean;
  readonly job: JobState;
  /** The copy for the public, and how far it is. */
  readonly publication: PublicationState;
}

/** Before anything is known. */
export const UNREAD: SessionState = {
  register: { kind: "not read" },
  fingerprint: null,
  sheetChanges: [],
  found: { tables: [], others: [], dateOffset: 0 },
  settings: NO_SETTINGS,
  isReading: false,
  job: { kind: "idle" },
  publication: NO_PUBLICATION,
};

/** Whether the sheets were refreshed, and a refresh would change them now. */
export function isOutOfDate(state: SessionState): boolean {
  return hasRegisterChanged(state) || (state.sheetChanges.length > 0 && state.settings.lastRefresh !== null);
}

/** Whether the sheets were refreshed, and the register says something else now. */
export function hasRegisterChanged({ register, fingerprint, settings: { lastRefresh } }: SessionState): boolean {
  if (register.kind !== "read" || fingerprint === null || lastRefresh === null) return false;
  return lastRefresh.fingerprint !== fingerprint;
}

/** Digest of the register that was read; null when none is. */
export function digestOf({ register }: SessionState): string | null {
  return register.kind === "read" ? register.digest : null;
}

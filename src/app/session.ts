import { todaySerial } from "./clock";
import { explainError, isCellEdited } from "../excel/explain-error";
import { NO_SETTINGS, type LastRefresh, type SettingsChange, type WorkbookSettings } from "../excel/settings";
import { startWithWorkbook } from "../excel/startup";
import { watchWorkbook, type WorkbookChange } from "../excel/watch-workbook";
import { inWorkbook } from "../excel/workbook";
import type { Analysis } from "../metrics/analyse";
import { readRegister, type FoundTables, type Reading } from "./read-register";
import { fingerprintOf, refreshSheets } from "./lazy-refresh";
import type { Progress, RefreshOutcome } from "./refresh";
import type { ReportInput } from "../report/report-input";

/** What is known of the workbook's register. */
export type RegisterState =
  | { readonly kind: "not read" }
  | {
      readonly kind: "read";
      readonly report: ReportInput;
      readonly analysis: Analysis;
      /** Of the report, or of the one before until it is known; null = nothing to compare it with. */
      readonly fingerprint: string | null;
    }
  | { readonly kind: "no register"; readonly sheetCount: number }
  | { readonly kind: "failed"; readonly message: string };

/** How the refresh stands, whoever asked for it. */
export type JobState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress; readonly isCancelling: boolean }
  | { readonly kind: "finished"; readonly outcome: RefreshOutcome };

export interface SessionState {
  readonly register: RegisterState;
  /** The workbook's tables and ranges with headings, as they were last read. */
  readonly found: FoundTables;
  /** What the provider has set in the workbook, as it was last read. */
  readonly settings: WorkbookSettings;
  /** Whether the register is being read, be it again. */
  readonly isReading: boolean;
  readonly job: JobState;
  readonly lastRefresh: LastRefresh | null;
  readonly autoRefresh: boolean;
  readonly liveFormulas: boolean;
}

/** Whether the sheets were refreshed, and would come out otherwise now. */
export function isOutOfDate({ register, lastRefresh }: SessionState): boolean {
  if (register.kind !== "read" || register.fingerprint === null || lastRefresh === null) return false;
  return lastRefresh.fingerprint !== register.fingerprint;
}

/** How long the workbook must stay unchanged before the register is read again, in milliseconds. */
const QUIET = 300;
/** How long to wait for the end of an edit, during which Excel hands out nothing. */
const EDITING = 1_500;

/**
 * What ribbon, pane and functions know of the open workbook: they live in one runtime and share one session, so that the register is
 * read once, and never two refreshes write into each other's sheets.
 */
export class Session {
  private current: SessionState = {
    register: { kind: "not read" },
    found: { tables: [], others: [], dateOffset: 0 },
    settings: NO_SETTINGS,
    isReading: false,
    job: { kind: "idle" },
    lastRefresh: null,
    autoRefresh: false,
    liveFormulas: false,
  };
  private readonly listeners = new Set<() => void>();
  private opening: Promise<void> | null = null;
  private isFollowing = false;
  private running: Promise<RefreshOutcome> | null = null;
  private cancelling: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Rises with every change of the workbook: what was read before is old. */
  private version = 0;
  /** Whether the user has changed something since the register was last read. */
  private isRefreshDue = false;

  /** As it is now; another object after every change. */
  get state(): SessionState {
    return this.current;
  }

  /** Calls back after every change of the state; the answer ends that. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the register and follows its changes from now on. Never rejects; a second call does nothing. */
  open(): Promise<void> {
    this.opening ??= this.read();
    return this.opening;
  }

  /** Follows the register where the workbook asks for it: called when the add-in starts without its pane. Never rejects. */
  async resume(): Promise<void> {
    const settings = await inWorkbook((workbook) => workbook.settings()).catch(() => null);
    if (settings?.autoRefresh === true) await this.open();
  }

  /** Reads the register again, as after an error. Never rejects. */
  async read(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running !== null) return;
    const { version } = this;
    this.change({ isReading: true });
    try {
      await this.follow();
      const reading = await inWorkbook((workbook) => readRegister(workbook, todaySerial()), { whileEditing: "fail" });
      if (version !== this.version) return this.readSoon(QUIET);
      this.change({ ...settled(reading, this.current), isReading: false });
    } catch (error) {
      if (isCellEdited(error)) return this.readSoon(EDITING);
      // A refresh that is due stays so until the register can be read.
      return this.change({ register: { kind: "failed", message: explainError(error) }, isReading: false });
    }
    const isCompared = await this.compare();
    // What is due stays so until it is known whether the sheets are out of date, and for the reading that a change meanwhile brings.
    if (!isCompared || version !== this.version) return;
    const isDue = this.isRefreshDue && this.current.autoRefresh && isOutOfDate(this.current);
    this.isRefreshDue = false;
    if (isDue) await this.refresh();
  }

  /**
   * Finds out whether the sheets still say what the register says: after the figures are out, as no formula need wait for it. Answers
   * false when it did not.
   */
  private async compare(): Promise<boolean> {
    const { register, lastRefresh } = this.current;
    if (register.kind !== "read" || lastRefresh === null) return true;
    const fingerprint = await fingerprintOf(register.report);
    if (fingerprint === null || this.current.register !== register) return false;
    this.change({ register: { ...register, fingerprint } });
    return true;
  }

  /** Refreshes the sheets, or joins the refresh that is under way. Never rejects. */
  refresh(): Promise<RefreshOutcome> {
    this.running ??= this.run();
    return this.running;
  }

  /** Ends the refresh that is under way before its next sheet. */
  cancel(): void {
    const { job } = this.current;
    if (job.kind !== "running") return;
    this.cancelling?.abort();
    this.change({ job: { ...job, isCancelling: true } });
  }

  /** Lets the sheets follow the register by themselves, or not. The workbook remembers it. @throws when it cannot */
  async setAutoRefresh(autoRefresh: boolean): Promise<void> {
    await inWorkbook((workbook) => workbook.remember({ autoRefresh }));
    this.change({ autoRefresh });
    await startWithWorkbook(autoRefresh);
    if (autoRefresh && isOutOfDate(this.current)) await this.refresh();
  }

  /** Lets the qualification tables of the sheets be formulas from the next refresh on, or plain values. @throws when it cannot */
  async setLiveFormulas(liveFormulas: boolean): Promise<void> {
    await inWorkbook((workbook) => workbook.remember({ liveFormulas }));
    this.change({ liveFormulas });
  }

  /** Keeps settings in the workbook and reads it again in their light. @throws when the workbook cannot keep them */
  async changeSettings(change: SettingsChange): Promise<void> {
    await inWorkbook((workbook) => workbook.remember(change));
    this.version++;
    this.isRefreshDue = true;
    // At once, as the reading may have to wait: the next change is made on top of this one.
    this.change({ settings: { ...this.current.settings, ...change } });
    await this.read();
  }

  /** Listens to the workbook, once. Before it is read: a change that is made meanwhile must not go unnoticed. */
  private async follow(): Promise<void> {
    if (this.isFollowing) return;
    await watchWorkbook((change) => this.onWorkbookChange(change));
    this.isFollowing = true;
  }

  private onWorkbookChange({ isOwn, isRemote }: WorkbookChange): void {
    if (isOwn) return;
    this.version++;
    // Everybody who has the workbook open is told; only the one who made the change refreshes the sheets after it.
    if (!isRemote) this.isRefreshDue = true;
    this.readSoon(QUIET);
  }

  private readSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), delay);
  }

  private async run(): Promise<RefreshOutcome> {
    clearTimeout(this.timer);
    const { version } = this;
    this.cancelling = new AbortController();
    const { signal } = this.cancelling;
    const announce = (progress: Progress): void =>
      this.change({ job: { kind: "running", progress, isCancelling: signal.aborted } });
    // At once: Excel may keep the first step waiting until the user has left a cell.
    announce({ stage: "reading" });
    const outcome = await refreshSheets({ onProgress: announce, signal });
    this.running = null;
    this.change({ ...afterRefresh(outcome, this.current), job: { kind: "finished", outcome }, isReading: false });
    // A reading that was asked for meanwhile has not taken place, nor is anything followed since.
    const isUnopened = this.opening !== null && !this.isFollowing;
    if (isUnopened || version !== this.version) this.readSoon(QUIET);
    return outcome;
  }

  private change(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What a reading says about register and settings. */
function settled(reading: Reading, before: SessionState): Omit<SessionState, "isReading" | "job"> {
  const { found, settings } = reading;
  const { lastRefresh, autoRefresh, liveFormulas } = settings;
  const fingerprint = before.register.kind === "read" ? before.register.fingerprint : null;
  const register: RegisterState =
    reading.kind === "read"
      ? { kind: "read", report: reading.report, analysis: reading.analysis, fingerprint }
      : { kind: "no register", sheetCount: reading.sheets.length };
  return { register, found, settings, lastRefresh, autoRefresh, liveFormulas };
}

function afterRefresh(outcome: RefreshOutcome, { register }: SessionState): Partial<SessionState> {
  if (outcome.kind !== "written") return { register };
  const { report, analysis, refreshed } = outcome;
  return {
    register: { kind: "read", report, analysis, fingerprint: refreshed.fingerprint },
    lastRefresh: refreshed,
  };
}

/** The session of this runtime. */
export const session = new Session();

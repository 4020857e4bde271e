import { todaySerial } from "./clock";
import { explainError, isCellEdited } from "../excel/explain-error";
import type { SettingsChange } from "../excel/settings";
import { startWithWorkbook } from "../excel/startup";
import { inWorkbook } from "../excel/workbook";
import { fingerprintOf } from "./lazy-refresh";
import { readRegister } from "./read-register";
import type { RefreshOutcome } from "./refresh";
import { startRefresh, type RefreshJob } from "./refresh-job";
import { reportOf } from "./report-of";
import { afterReading, afterRefresh } from "./session-changes";
import { isOutOfDate, UNREAD, type SessionState } from "./session-state";
import { storeOf } from "./store";
import { workbookChanges } from "./workbook-changes";

/** How long the workbook must stay unchanged before the register is read again, in milliseconds. */
const QUIET = 300;
/** How long to wait for the end of an edit, during which Excel hands out nothing. */
const EDITING = 1_500;

/**
 * What the ribbon, the pane and the functions know about the open workbook: they run in one runtime and share one session, so the register
 * is read once, and two refreshes never write into each other's sheets.
 */
export class Session {
  private readonly store = storeOf<SessionState>(UNREAD);
  private readonly changes = workbookChanges(() => this.readSoon(QUIET));
  private opening: Promise<void> | null = null;
  private job: RefreshJob | null = null;
  private running: Promise<RefreshOutcome> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** As it is now; another object after every change. */
  get state(): SessionState {
    return this.store.current;
  }

  /** Calls back after every change of the state. Returns a function that ends that. */
  watch(listener: () => void): () => void {
    return this.store.watch(listener);
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

  /** Reads the register again, as after an error; does not wait for the sheets that follow it. Never rejects. */
  async read(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running !== null) return;
    const { version } = this.changes;
    this.change({ isReading: true });
    try {
      // Before it is read: a change made in the meantime must not go unnoticed.
      await this.changes.follow();
      const reading = await inWorkbook((workbook) => readRegister(workbook, todaySerial()), { whileEditing: "fail" });
      if (version !== this.changes.version) return this.readSoon(QUIET);
      this.change({ ...afterReading(reading, this.state), isReading: false });
    } catch (error) {
      if (isCellEdited(error)) return this.readSoon(EDITING);
      // A refresh that is due stays so until the register can be read.
      return this.change({ register: { kind: "failed", message: explainError(error) }, isReading: false });
    }
    const isCompared = await this.compare();
    // What is due stays so until it is known whether the sheets are out of date, and for the reading that a change meanwhile brings.
    if (!isCompared || version !== this.changes.version) return;
    const isDue = this.changes.isRefreshDue && this.state.settings.autoRefresh && isOutOfDate(this.state);
    this.changes.settle();
    if (isDue) void this.refresh();
  }

  /** Reads the register again after the add-in has changed cells of the workbook, and lets sheets follow that are to follow. Never rejects. */
  async changed(): Promise<void> {
    this.changes.note();
    await this.read();
  }

  /** Refreshes the sheets, or joins the refresh that is under way. Never rejects. */
  refresh(): Promise<RefreshOutcome> {
    this.running ??= this.run();
    return this.running;
  }

  /** Ends the refresh that is under way before its next sheet. */
  cancel(): void {
    this.job?.cancel();
  }

  /**
   * Lets the sheets follow the register by themselves, or not. The workbook remembers it. Does not wait for their first refresh, so that
   * this can be taken back meanwhile. @throws when the workbook cannot keep it
   */
  async setAutoRefresh(autoRefresh: boolean): Promise<void> {
    await this.remember({ autoRefresh });
    await startWithWorkbook(autoRefresh);
    if (autoRefresh && isOutOfDate(this.state)) void this.refresh();
  }

  /** Lets the qualification tables of the sheets be formulas from the next refresh on, or plain values. @throws when it cannot */
  async setLiveFormulas(liveFormulas: boolean): Promise<void> {
    await this.remember({ liveFormulas });
  }

  /** Keeps settings in the workbook and reads it again with them. @throws when the workbook cannot keep them */
  async changeSettings(change: SettingsChange): Promise<void> {
    await this.remember(change);
    await this.changed();
  }

  /** The state follows at once, as a reading may have to wait: the next change is made on top of this one. */
  private async remember(change: SettingsChange): Promise<void> {
    await inWorkbook((workbook) => workbook.remember(change));
    this.change({ settings: { ...this.state.settings, ...change } });
  }

  /**
   * Finds out whether the sheets still say what the register says: after the figures are out, as no formula need wait for it. Returns
   * false when it did not.
   */
  private async compare(): Promise<boolean> {
    const { register, settings } = this.state;
    if (register.kind !== "read" || settings.lastRefresh === null) return true;
    const fingerprint = await fingerprintOf(reportOf(register));
    if (fingerprint === null || this.state.register !== register) return false;
    this.change({ fingerprint });
    return true;
  }

  private readSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), delay);
  }

  private async run(): Promise<RefreshOutcome> {
    clearTimeout(this.timer);
    const { version } = this.changes;
    this.job = startRefresh((job) => this.change({ job }));
    const outcome = await this.job.outcome;
    [this.job, this.running] = [null, null];
    this.change({ ...afterRefresh(outcome, this.state), job: { kind: "finished", outcome }, isReading: false });
    // A reading that was asked for in the meantime has not taken place, and changes are no longer followed.
    const isUnopened = this.opening !== null && !this.changes.isFollowing;
    if (isUnopened || version !== this.changes.version) this.readSoon(QUIET);
    return outcome;
  }

  private change(change: Partial<SessionState>): void {
    this.store.set({ ...this.state, ...change });
  }
}

/** The session of this runtime. */
export const session = new Session();

import type { Arrangement } from "../excel/arrangement";
import { dayOfReport } from "./day-of-report";
import { onLateAnswer } from "../excel/answered";
import { explained } from "../excel/explained";
import { isCellEdited } from "../excel/is-cell-edited";
import type { SettingsChange } from "../excel/settings";
import { startWithWorkbook } from "../excel/startup";
import { missesListPicks } from "../excel/watch-workbook";
import { inWorkbook } from "../excel/workbook";
import { inTheBackground } from "./in-the-background";
import { fingerprintOf, sheetChangesSince } from "./lazy-refresh";
import type { PublicationState } from "./publication-state";
import { readRegister } from "./read-register";
import { watchDay } from "./new-day";
import type { RefreshOutcome } from "./refresh";
import { startRefresh, type RefreshJob } from "./refresh-job";
import { reportOf } from "./report-of";
import { Retries } from "./retries";
import { afterReading, afterRefresh, withHeadings } from "./session-changes";
import { digestOf, hasRegisterChanged, isOutOfDate, UNREAD, type SessionState } from "./session-state";
import { storeOf } from "./store";
import type { PublicationOptions } from "../publication/options";
import { workbookChanges } from "./workbook-changes";

/** How long after a reading the next one waits for further changes, in milliseconds. */
const QUIET = 300;
/** The same where it is doubtful whether anything has changed: some formulas are calculated every second. */
const CALM = 2_000;
/** How long to wait for the end of an edit in an Excel that does not wait by itself. */
const EDITING = 1_500;

/**
 * What the ribbon, the pane and the functions know about the open workbook: they run in one runtime and share one session, so the register
 * is read once, and two refreshes never write into each other's sheets.
 */
export class Session {
  private readonly store = storeOf<SessionState>(UNREAD);
  private readonly changes = workbookChanges({
    onRegister: () => this.readSoon(),
    onSheets: () => this.checkSoon(),
  });
  private opening: Promise<void> | null = null;
  private job: RefreshJob | null = null;
  private running: Promise<RefreshOutcome> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something may have been done to the sheets that has not been looked at: also while the add-in was not running. */
  private areSheetsDoubtful = true;
  private checking: ReturnType<typeof setTimeout> | undefined;
  /** Readings that are under way, and when the last one ended. */
  private readings = 0;
  private readAt = -Infinity;
  /** Of the sheets that were read last. */
  private arrangement: Arrangement | null = null;
  private readonly retries = new Retries();

  constructor() {
    // What was asked for long ago has been done only now, perhaps on top of what was done since.
    onLateAnswer(() => {
      if (this.opening === null) return;
      this.changes.doubt();
      this.checkSoon();
    });
  }

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
    if (this.opening === null) {
      this.opening = this.read();
      // Deadlines pass although nobody changes anything.
      watchDay(() => this.changes.doubt());
    }
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
    const { version, doubts, isDoubtful } = this.changes;
    const digest = digestOf(this.state);
    this.change({ isReading: true });
    this.readings++;
    try {
      // Before it is read: a change made in the meantime must not go unnoticed.
      await this.changes.follow();
      const known = isDoubtful ? digest : null;
      const reading = await inWorkbook((workbook) => readRegister(workbook, null, undefined, known));
      this.endReading();
      if (version !== this.changes.version) return this.readSoon();
      this.retries.reset();
      this.arrangement = { sheets: reading.sheets, chosen: reading.chosen };
      this.changes.know(reading.sheets, reading.kind === "no register" ? null : reading.found.tables);
      this.change({ ...afterReading(reading, this.state), isReading: false });
    } catch (error) {
      this.endReading();
      if (isCellEdited(error)) return this.readAfter(EDITING);
      // A refresh that is due stays so until the register can be read.
      this.change({ register: { kind: "failed", message: await explained(error) }, isReading: false });
      if (version !== this.changes.version) return this.readSoon();
      clearTimeout(this.timer);
      this.timer = inTheBackground(() => void this.read(), this.retries.after(error));
      return;
    }
    const isCompared = await this.compare();
    // What was read may be old in part; it is compared all the same, as some formulas never stop, and read once more.
    if (doubts !== this.changes.doubts) this.readSoon();
    // What is due stays so until it is known whether the sheets are out of date, and for the reading that a change meanwhile brings.
    if (!isCompared || version !== this.changes.version) return;
    const isDue = this.changes.isRefreshDue && this.state.settings.autoRefresh;
    if (doubts === this.changes.doubts) this.changes.settle();
    // Sheets that the user has changed by hand, or undone, are left alone until the register changes: an undo would be undone for ever.
    const isSame = digest === digestOf(this.state);
    if (isDue && (isSame ? hasRegisterChanged(this.state) : isOutOfDate(this.state))) void this.refresh();
  }

  /** Reads again where something may have changed unnoticed: called when the user turns to the pane. */
  look(): void {
    const { register, settings } = this.state;
    const mayMiss = this.opening !== null && (missesListPicks() || !this.changes.isFollowing);
    // A pane that stays open overnight says which deadlines are over today.
    const isOfAnotherDay = register.kind === "read" && register.asOf !== dayOfReport(settings);
    if (mayMiss || isOfAnotherDay || register.kind === "failed") this.changes.doubt();
    else void this.lookAround();
  }

  /** Reads again where sheets were renamed or moved, or another range is the chosen one: Excel may not tell. Never rejects. */
  private async lookAround(): Promise<void> {
    const { arrangement } = this;
    if (arrangement === null) return;
    const isSame = await inWorkbook((workbook) => workbook.isArranged(arrangement)).catch(() => true);
    if (!isSame && arrangement === this.arrangement) this.changes.doubt();
  }

  /** Reads the register again after the add-in has changed cells of the workbook, and lets sheets follow that are to follow. Never rejects. */
  async changed(): Promise<void> {
    this.changes.note();
    await this.read();
  }

  /** Notes that a sheet holds a list of people: nothing that happens on it concerns the register or the summary sheets. */
  leaveAlone(sheetId: string): void {
    this.changes.leaveAlone(sheetId);
  }

  /** Refreshes the sheets, or joins the refresh that is under way. Never rejects. */
  refresh(): Promise<RefreshOutcome> {
    this.running ??= this.run();
    return this.running;
  }

  /** Waits for the refresh that is under way. Never rejects. */
  async idle(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** Notes how far the publishing of a copy is. */
  changePublication(publication: PublicationState): void {
    this.change({ publication });
  }

  /** Ends the refresh that is under way before its next sheet, or soon where Excel does not answer. */
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

  /** Keeps what is published, and how. No figure follows from it. @throws when the workbook cannot keep it */
  async setPublication(publication: PublicationOptions): Promise<void> {
    await this.remember({ publication });
  }

  /** Keeps settings in the workbook and reads it again with them. @throws when the workbook cannot keep them */
  async changeSettings(change: SettingsChange): Promise<void> {
    await this.remember(withHeadings(change, this.state.found));
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
    if (this.areSheetsDoubtful) await this.check();
    return true;
  }

  /** Looks at the sheets soon, together with what is done to them in the meantime. */
  private checkSoon(): void {
    this.areSheetsDoubtful = true;
    clearTimeout(this.checking);
    this.checking = setTimeout(() => void this.check(), QUIET);
  }

  /** Finds out what was done to sheets that say what the register says; others will be written again anyway. */
  private async check(): Promise<void> {
    const { register, settings } = this.state;
    const isKnown = register.kind === "read" && settings.lastRefresh !== null && !hasRegisterChanged(this.state);
    if (!isKnown || this.running !== null) return;
    this.areSheetsDoubtful = false;
    const sheetChanges = await sheetChangesSince(reportOf(register));
    if (sheetChanges === null) this.areSheetsDoubtful = true;
    else if (this.state.settings.lastRefresh?.at === settings.lastRefresh?.at && this.running === null)
      this.change({ sheetChanges });
  }

  private endReading(): void {
    this.readings--;
    this.readAt = Date.now();
  }

  /**
   * Reads at once, unless there was a reading just before: then a little later, together with what changes in the meantime. Where the pane
   * is hidden that is at once, too, as timers are held back there to one a minute (office-js#6936).
   */
  private readSoon(): void {
    // At its end it will be seen that it is old.
    if (this.readings > 0) return;
    const { isDoubtful } = this.changes;
    const pause = isDoubtful ? CALM : QUIET;
    const isHidden = document.visibilityState === "hidden" && !isDoubtful;
    if (isHidden || Date.now() - this.readAt >= pause) void this.read();
    else this.readAfter(pause);
  }

  private readAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), milliseconds);
  }

  private async run(): Promise<RefreshOutcome> {
    clearTimeout(this.timer);
    const { version, doubts } = this.changes;
    clearTimeout(this.checking);
    this.areSheetsDoubtful = false;
    this.changes.write(true);
    this.job = startRefresh((job) => this.change({ job }));
    const outcome = await this.job.outcome;
    [this.job, this.running] = [null, null];
    this.changes.write(false);
    this.change({ ...afterRefresh(outcome, this.state), job: { kind: "finished", outcome }, isReading: false });
    // A reading that was asked for in the meantime has not taken place, and changes are no longer followed.
    const isUnopened = this.opening !== null && !this.changes.isFollowing;
    if (this.areSheetsDoubtful) this.checkSoon();
    if (isUnopened || version !== this.changes.version || doubts !== this.changes.doubts) this.readSoon();
    return outcome;
  }

  private change(change: Partial<SessionState>): void {
    this.store.set({ ...this.state, ...change });
  }
}

/** The session of this runtime. */
export const session = new Session();

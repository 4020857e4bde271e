import { isCellEdited } from "../excel/is-cell-edited";
import { LIST_KEY } from "../excel/sheet-marker";
import type { SheetInfo } from "../excel/survey";
import { touchesTable } from "../excel/touches-table";
import { watchWorkbook, type WorkbookEvent } from "../excel/watch-workbook";
import type { FoundTable } from "../register/tables/table-candidate";
import { inTheBackground } from "./in-the-background";

/** For how long after a refresh its own events may still arrive, in milliseconds. */
const ECHO = 3_000;

/** How long after Excel has refused to tell of changes it is asked again, in milliseconds: at first, and at most. */
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 300_000;

/** What has changed in the workbook since the register was last read. */
export interface WorkbookChanges {
  /** Rises with every change that somebody has made: what was read before is old. */
  readonly version: number;
  /** Rises with everything after which what was read may be old: formulas that were calculated, formats, a sheet that was left. */
  readonly doubts: number;
  /** Whether there are doubts only. */
  readonly isDoubtful: boolean;
  /** Whether this user has changed something that the sheets may have to follow. */
  readonly isRefreshDue: boolean;
  /** Whether Excel tells of everything that it can tell of. */
  readonly isFollowing: boolean;
  /**
   * Listens to the workbook, once. Where Excel refuses that there is doubt after a while, and after another; whoever reads then comes back
   * here. @throws while a cell is edited, in an Excel that does not wait for its end
   */
  readonly follow: () => Promise<void>;
  /** Notes a change that was made through the add-in. */
  readonly note: () => void;
  /** Notes that something may have changed of which Excel does not tell. */
  readonly doubt: () => void;
  /** Takes over what a reading has found: which sheets are the add-in's own, and the tables that are read; null = there is no register. */
  readonly know: (sheets: readonly SheetInfo[], tables: readonly FoundTable[] | null) => void;
  /** Hears nothing more of what happens on a sheet. */
  readonly leaveAlone: (sheet: string) => void;
  /** The add-in begins, or has ended, to write its sheets. */
  readonly write: (isWriting: boolean) => void;
  /** The sheets have followed, or need not. */
  readonly settle: () => void;
}

export interface ChangeListener {
  /** The register may have changed. */
  readonly onRegister: () => void;
  /** The user has changed one of the add-in's own sheets, deleted it or undone what was written. */
  readonly onSheets: () => void;
}

/** Follows the workbook's changes, but for those that the add-in makes itself. */
export function workbookChanges({ onRegister, onSheets }: ChangeListener): WorkbookChanges {
  let [version, doubts, writtenAt] = [0, 0, -Infinity];
  let [isRefreshDue, isListening, isFollowing, isWriting] = [false, false, false, false];
  let [isMade, isRemote] = [false, false];
  let pause = FIRST_PAUSE;
  let trying: ReturnType<typeof setTimeout> | undefined;
  /** Whether somebody's change is among what the sheets have to follow, and whether what they followed last were doubts only. */
  let [isDueForChange, isForDoubts] = [false, false];
  /** Whether a sheet is the add-in's own, by its id. */
  let isOwn = new Map<string, boolean>();
  let tables: readonly FoundTable[] | null = null;
  /** Ids of the sheets with lists of people, which are neither read nor written by a refresh. */
  const lists = new Set<string>();

  const made = (by: WorkbookEvent["by"]): void => {
    version++;
    isMade = true;
    // Everyone who has the workbook open is told; only the person who made the change refreshes the sheets afterwards.
    if (by === "somebody else") isRemote = true;
    else isRefreshDue = isDueForChange = true;
    onRegister();
  };
  const doubt = (isDue = true): void => {
    doubts++;
    // Excel calculates here what somebody else has changed, and does not say so.
    if (!isRemote && isDue) isRefreshDue = true;
    onRegister();
  };
  const isWritten = (): boolean => isWriting || Date.now() - writtenAt < ECHO;
  const hear = ({ kind, sheet, address, by }: WorkbookEvent): void => {
    if (lists.has(sheet)) return;
    const own = isOwn.get(sheet);
    if (kind === "calculated" || kind === "format" || kind === "left") {
      const isRead = tables?.some(
        (table) => table.sheetId === sheet && touchesTable(kind === "left" ? null : address, table),
      );
      if (own === true || isRead === false) return;
      // A sheet that a refresh formats is one that it adds, until a reading has found it.
      if (kind === "format") return isRead === undefined && isWritten() ? undefined : doubt(by !== "somebody else");
      // Writing makes Excel calculate what is volatile: a refresh that was made for that would be followed by another one, for ever.
      doubt(kind === "left" || !isForDoubts || !isWritten());
    } else if (by === "add-in") {
      // A refresh writes to no other sheets.
      if (own === undefined && isWritten()) isOwn.set(sheet, true);
    } else if (by === "add-in or user" && own !== false && isWritten()) {
      // A sheet that is new is one of those that the refresh has added, or the user's: a reading will tell.
      if (own === undefined) doubt();
    } else if (own !== true || kind === "table") made(by);
    else if (by === "somebody else") {
      // Somebody else's refresh has left a setting behind.
      doubts++;
      onRegister();
    } else if (kind === "changed") onSheets();
  };
  return {
    get version() {
      return version;
    },
    get doubts() {
      return doubts;
    },
    get isDoubtful() {
      return !isMade;
    },
    get isRefreshDue() {
      return isRefreshDue;
    },
    get isFollowing() {
      return isFollowing;
    },
    follow: async () => {
      if (isListening) return;
      try {
        isFollowing = (await watchWorkbook(hear)) === "everything";
        isListening = true;
      } catch (error) {
        if (isCellEdited(error)) throw error;
        clearTimeout(trying);
        trying = inTheBackground(() => doubt(), pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    },
    note: () => {
      version++;
      isMade = isRefreshDue = isDueForChange = true;
    },
    doubt: () => doubt(),
    know: (sheets, found) => {
      isOwn = new Map(sheets.map(({ id, key }) => [id, key !== null]));
      for (const { id, key } of sheets) if (key === LIST_KEY) lists.add(id);
      tables = found;
      // What has been changed is read. Answers that are sent now make Excel calculate, after which there is only doubt.
      isMade = false;
    },
    leaveAlone: (sheet) => void lists.add(sheet),
    write: (isOn) => {
      isWriting = isOn;
      writtenAt = isOn ? writtenAt : Date.now();
    },
    settle: () => {
      if (isRefreshDue) isForDoubts = !isDueForChange;
      isRefreshDue = isRemote = isDueForChange = false;
    },
  };
}

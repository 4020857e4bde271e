import { snapshotOf, takeBack, type SheetSnapshot } from "../workbook/sheet-snapshot";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Change } from "./change";
import { WorksheetObject } from "./objects/worksheet";
import type { Session } from "./session";

/** Whose changes these are, for the person in front of Excel who may undo them. */
export type Doer =
  /** `step` joins requests that are undone as one; null = by itself. */
  | { readonly who: "add-in"; readonly step: number | null; readonly clears: boolean }
  | { readonly who: "user" }
  /** Somebody else, whose changes only they can undo; or an undo itself. */
  | { readonly who: "nobody" };

/** What one press of Ctrl+Z takes back: the sheets that changed, before and after; a sheet that was added has no "before". */
interface UndoRecord {
  readonly step: number | null;
  readonly before: Map<Worksheet, SheetSnapshot | undefined>;
  readonly after: Map<Worksheet, SheetSnapshot>;
}

/**
 * What the person in front of Excel can undo: a record for each request that writes something, and for each thing they do themselves.
 * What Excel cannot undo either is left as it is: frozen panes, gridlines, page setup, properties and settings.
 *
 * Source: "Undo support with the Excel JavaScript API".
 */
export class UndoStack {
  private readonly records: UndoRecord[] = [];
  private readonly now = new Map<Worksheet, SheetSnapshot>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.worksheets) this.now.set(sheet, snapshotOf(sheet));
  }

  get length(): number {
    return this.records.length;
  }

  /** Notes what has changed since the last time. */
  note(changes: readonly Change[], doer: Doer): void {
    const before = new Map<Worksheet, SheetSnapshot | undefined>();
    const after = new Map<Worksheet, SheetSnapshot>();
    for (const sheet of new Set(changes.filter(isUndoable).map((change) => change.sheet))) {
      before.set(sheet, this.now.get(sheet));
      const snapshot = snapshotOf(sheet);
      after.set(sheet, snapshot);
      this.now.set(sheet, snapshot);
    }
    if (doer.who === "add-in" && doer.clears) this.records.length = 0;
    else if (doer.who !== "nobody" && after.size > 0) {
      this.#push({ step: doer.who === "user" ? null : doer.step, before, after });
    }
  }

  /** Takes the last record back, and notes the changes; false when there is none. */
  undo(session: Session): boolean {
    const record = this.records.pop();
    if (record === undefined) return false;
    for (const [sheet, after] of record.after) {
      const before = record.before.get(sheet);
      if (!session.workbook.worksheets.includes(sheet)) continue;
      if (before === undefined) {
        new WorksheetObject(session, sheet).delete();
        continue;
      }
      const area = takeBack(sheet, before, after);
      if (area !== null) session.note({ kind: "cells", sheet, area, changeType: "RangeEdited" });
      session.note({ kind: "sheet setup", sheet });
    }
    return true;
  }

  #push(record: UndoRecord): void {
    const last = this.records.at(-1);
    if (last === undefined || record.step === null || last.step !== record.step) {
      this.records.push(record);
      return;
    }
    for (const [sheet, before] of record.before) if (!last.before.has(sheet)) last.before.set(sheet, before);
    for (const [sheet, after] of record.after) last.after.set(sheet, after);
  }
}

function isUndoable({ kind }: Change): boolean {
  return (
    kind === "cells" ||
    kind === "formats" ||
    kind === "validations" ||
    kind === "sheet added" ||
    kind === "table added" ||
    kind === "table deleted" ||
    kind === "table setup"
  );
}

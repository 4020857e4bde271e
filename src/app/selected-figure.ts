import { explained } from "../excel/explained";
import { isCellEdited } from "../excel/is-cell-edited";
import type { ListNote } from "../excel/list-property";
import { activeCell, cellAddress, firstCell, readSelected, type SelectedCell } from "../excel/read-selected";
import { LIST_KEY } from "../excel/sheet-marker";
import { isPaneInSight, watchPaneSight } from "../excel/visibility";
import { watchSelection, type Selection } from "../excel/watch-selection";
import type { Asked } from "../metrics/behind/question";
import { fetchFigures } from "./lazy-figures";
import type { ReadRegister } from "./read-register";
import { reportOf } from "./report-of";
import { session } from "./session";
import { settled } from "./settled";
import type { SessionState } from "./session-state";

/** What is selected, as far as it concerns people. */
export type SelectedFigure =
  | {
      readonly kind: "figure";
      /** Name of the tab. */
      readonly sheet: string;
      /** "C7" */
      readonly cell: string;
      readonly asked: Asked;
      /** As the cell displays it. */
      readonly shown: string;
      /** Whether the cell says what the register says now. */
      readonly isCurrent: boolean;
    }
  /** A cell of a summary sheet with nobody behind it; or a figure that the report does not have any more. */
  | { readonly kind: "nobody" | "gone"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "list"; readonly sheet: string; readonly list: PeopleListSheet }
  /** No cell of a sheet of the add-in. */
  | { readonly kind: "elsewhere" }
  /** `message`: why it is not known, and what to do. */
  | { readonly kind: "failed"; readonly message: string };

/** A list of people on a sheet of its own. */
export interface PeopleListSheet {
  /** Id of the sheet, for `refreshList` and `deleteList`. */
  readonly id: string;
  /** What it is a list of; null when the sheet does not say so any more: then it can only be deleted. */
  readonly note: ListNote | null;
}

/** Why a figure is told of. */
export type Occasion =
  /** The user has selected it. */
  | "selected"
  /** It is the one that was selected last, and the register or the sheets have changed since. */
  | "changed";

/** How long the selection has to rest before it is looked at, in milliseconds: whoever moves with the arrow keys passes many cells. */
const REST = 120;
/** How long to wait for the end of an edit in an Excel that does not wait by itself. */
const EDITING = 1_500;
/** How long to wait for more of what may have changed before sheets are looked for. */
const SETTLING = 300;

/**
 * Tells of every figure that the user selects on a sheet of the add-in, while the pane is in sight: nothing is asked of Excel meanwhile, and
 * what was selected last is told of when the pane comes back. One round trip a selection, which never reads the register: the figure is
 * found in the register as the session has read it, or is about to. Never rejects.
 *
 * @returns a function that ends it
 */
export async function followSelection(tell: (figure: SelectedFigure, occasion: Occasion) => void): Promise<() => void> {
  let last: SelectedCell | null = null;
  let due: Occasion | null = null;
  let [turn, isLookDue, isOver] = [0, true, false];
  let resting: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const answer = async (occasion: Occasion): Promise<void> => {
    const mine = ++turn;
    due = occasion;
    if (last === null || !isPaneInSight()) return;
    await settled();
    // Another selection has come, or the pane has gone: `due` says so to whoever comes next.
    if (mine !== turn || !isPaneInSight()) return;
    const figure = await figureAt(last).catch(() => null);
    if (mine !== turn) return;
    if (figure === null) {
      clearTimeout(resting);
      resting = setTimeout(() => void answer(occasion), EDITING);
      return;
    }
    due = null;
    tell(figure, occasion);
  };
  const hear = ({ sheet, address }: Selection): void => {
    last = { sheet, ...firstCell(address) };
    due = "selected";
    turn++;
    clearTimeout(resting);
    resting = setTimeout(() => void answer("selected"), REST);
  };
  const lookSoon = (): void => {
    isLookDue = true;
    clearTimeout(settling);
    settling = setTimeout(() => void look(), SETTLING);
  };
  const watch = watchSelection(hear, lookSoon);
  const look = async (): Promise<void> => {
    if (!isLookDue || isOver || !isPaneInSight()) return;
    isLookDue = false;
    await watch.look().catch(async (error: unknown) => {
      isLookDue = true;
      if (!isOver) tell({ kind: "failed", message: await explained(error) }, "changed");
    });
  };
  let seen = seenOf(session.state);
  const endSession = session.watch(() => {
    const now = seenOf(session.state);
    if (now.every((one, i) => one === seen[i])) return;
    const isWritten = now[1] !== seen[1];
    seen = now;
    if (isWritten) lookSoon();
    if (last !== null && due !== "selected") void answer("changed");
  });
  const endSight = watchPaneSight(() => {
    void look();
    if (due !== null) void answer(due);
  });
  await look();
  return () => {
    isOver = true;
    turn++;
    clearTimeout(resting);
    clearTimeout(settling);
    endSession();
    endSight();
    void watch.end();
  };
}

/** The figure in the active cell, for a ribbon button: two round trips, once the register is read. Never rejects. */
export async function figureInSelection(): Promise<SelectedFigure> {
  try {
    const cell = await activeCell();
    await session.open();
    await settled();
    return await figureAt(cell);
  } catch (error) {
    // A chart or a picture is selected, or another workbook is in front.
    if (error instanceof Error && "code" in error && error.code === "InvalidSelection") return { kind: "elsewhere" };
    return { kind: "failed", message: await explained(error) };
  }
}

/** What the figure of a cell is. @throws only while a cell is being edited: then it cannot be said yet */
async function figureAt(at: SelectedCell): Promise<SelectedFigure> {
  try {
    const read = await readSelected(at);
    if (read === null) return { kind: "elsewhere" };
    const { name: sheet, key, values, text: shown } = read;
    if (key === LIST_KEY) return { kind: "list", sheet, list: { id: at.sheet, note: read.list } };
    const { register } = session.state;
    if (register.kind === "failed") return { kind: "failed", message: register.message };
    const cell = cellAddress(at);
    if (register.kind !== "read") return { kind: "gone", sheet, cell };
    const figures = await fetchFigures().catch(() => null);
    if (figures === null) return { kind: "failed", message: NOT_LOADED };
    const plan = plansOf(register, figures.buildReport).find((one) => one.key === key);
    if (plan === undefined) return { kind: "gone", sheet, cell };
    const found = figures.findFigure(plan, values, at.row, at.column);
    if (found.kind !== "figure") return { kind: found.kind, sheet, cell };
    return { kind: "figure", sheet, cell, asked: found.asked, shown, isCurrent: found.isCurrent };
  } catch (error) {
    if (isCellEdited(error)) throw error;
    return { kind: "failed", message: await explained(error) };
  }
}

type Figures = Awaited<ReturnType<typeof fetchFigures>>;
type Plans = ReturnType<Figures["buildReport"]>;

/** The sheets as they would be written now, kept as long as the register that was read. */
const plans = new WeakMap<ReadRegister, Plans>();

function plansOf(register: ReadRegister, buildReport: Figures["buildReport"]): Plans {
  const before = plans.get(register);
  if (before !== undefined) return before;
  const built = buildReport(reportOf(register));
  plans.set(register, built);
  return built;
}

/** What may make another figure of the same cell: the register, a refresh, and what was done to the sheets. */
function seenOf({ register, settings, sheetChanges }: SessionState): readonly unknown[] {
  return [register, settings.lastRefresh?.at, sheetChanges];
}

const NOT_LOADED =
  "The people behind this figure could not be found, because the add-in's server could not be reached. Check your connection and try again.";

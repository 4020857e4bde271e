import { couldBeHeadings } from "../register/tables/headings/could-be-headings";
import { recognitionOf } from "../register/tables/recognition/recognition-of";
import { CHOSEN_RANGE } from "./chosen-range";
import { LIST_KEY, SHEET_MARKER } from "./sheet-marker";
import { withSelectedCells, type NoBlock } from "./with-selected-cells";

const A_LIST =
  "This sheet is a list that NPQ Metrics has made of the participants. Select the participants on their own sheet and try again.";

/** The result of choosing the selected cells. */
export type ChoiceResult =
  | { readonly kind: "chosen"; readonly address: string }
  /** Chosen, but the user still has to say what each column is. */
  | { readonly kind: "unknown headings"; readonly address: string }
  | { readonly kind: "no headings"; readonly address: string; readonly headings: readonly unknown[] }
  | NoBlock;

/**
 * Chooses the selected cells as the participants, if their first row looks like headings, known or not. A single cell stands for all the
 * cells around it.
 */
export async function chooseSelection(): Promise<ChoiceResult> {
  return withSelectedCells<ChoiceResult>(async (context) => {
    const { workbook } = context;
    const selected = workbook.getSelectedRange().load("cellCount");
    const old = workbook.names.getItemOrNullObject(CHOSEN_RANGE).load("name");
    const marker = selected.worksheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
    await context.sync();
    if (!marker.isNullObject && marker.value === LIST_KEY) return { kind: "no block", message: A_LIST };
    // Whole rows and columns reach to the end of the sheet; only their used part is meant.
    const range = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected.getUsedRangeOrNullObject(true);
    const part = range.load("address");
    const head = range.getRow(0).load("values");
    await context.sync();
    if (part.isNullObject) return { kind: "no headings", address: "the selected cells", headings: [] };
    const { address } = part;
    const [headings] = head.values as unknown[][];
    const role = recognitionOf(headings)?.definition.role;
    const isUnknown = role === undefined && couldBeHeadings(headings);
    if (role !== "participants" && !isUnknown) return { kind: "no headings", address, headings };
    if (!old.isNullObject) old.delete();
    workbook.names.add(CHOSEN_RANGE, range);
    await context.sync();
    return { kind: isUnknown ? "unknown headings" : "chosen", address };
  });
}

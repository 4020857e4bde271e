import { list } from "../../text/list";
import { cellText } from "../cells/spelling";
import type { TableChoice } from "./choose-tables";
import { couldBeRows } from "./could-be-rows";
import type { Reason } from "./recognition/recognition";
import type { TableCandidate } from "./table-candidate";
import type { TableRemark } from "./table-remark";

/** What was noticed in the workbook besides the tables themselves. */
export interface Surroundings {
  /** IDs of sheets that are hidden. */
  readonly hiddenSheets: ReadonlySet<string>;
  /** Cells in the rows below Excel tables, by the table's name. */
  readonly below: readonly { readonly name: string; readonly cells: readonly (readonly unknown[])[] }[];
  /** Sheets that have more rows than were searched for headings. */
  readonly longSheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets that have more columns than were searched for headings. */
  readonly wideSheets: readonly { readonly name: string }[];
  /** All tables and ranges with headings, in use or not. */
  readonly candidates: readonly TableCandidate[];
  /** The tables for which the user's choices were made under another name, and those that have other headings than these. */
  readonly kept?: {
    readonly moved: readonly { readonly name: string; readonly from: string }[];
    readonly refused: readonly string[];
  };
}

const NOTHING_KEPT = { moved: [], refused: [] } satisfies Surroundings["kept"];

/** Reports what is not read although the user may expect it, and what is read although the user may not. */
export function remarkOnTables({ tables, passedOver, unread }: TableChoice, surroundings: Surroundings): TableRemark[] {
  const { hiddenSheets, below, longSheets, wideSheets, candidates, kept = NOTHING_KEPT } = surroundings;
  const hasRowsBelow = ({ name, isTable }: TableCandidate): boolean =>
    isTable && below.some((one) => one.name === name && couldBeRows(one.cells));
  return [
    ...passedOver.map(remark("passed-over")),
    ...unread.flatMap(remarkOnUnread),
    ...tables.filter(({ sheetId }) => hiddenSheets.has(sheetId)).map(remark("hidden-sheet")),
    ...tables.filter(hasRowsBelow).map(remark("rows-below")),
    ...longSheets
      .filter(({ id }) => !candidates.some(({ sheetId }) => sheetId === id))
      .map(({ name }): TableRemark => ({ code: "no-headings", name, sheet: name })),
    ...wideSheets.map(({ name }): TableRemark => ({ code: "wide-sheet", name, sheet: name })),
    ...candidates.filter(({ name }) => kept.refused.includes(name)).map(remark("choices-not-used")),
    ...candidates.flatMap(({ name, sheetName: sheet }) =>
      kept.moved
        .filter((one) => one.name === name)
        .map(({ from }): TableRemark => ({ code: "choices-moved", name, sheet, details: { from } })),
    ),
  ];
}

function remark(code: "passed-over" | "hidden-sheet" | "rows-below" | "choices-not-used") {
  return ({ name, sheetName }: TableCandidate): TableRemark => ({ code, name, sheet: sheetName });
}

/** Reports a list that looks like one of participants or targets but is not recognised. */
function remarkOnUnread({ name, sheetName, headings, result }: TableCandidate): TableRemark[] {
  if (result.kind === "recognised" || !result.isLikely) return [];
  const { recognition, missing } = result.nearest;
  const kind = recognition.definition.role;
  // "FSM 22/23": no choice of what the column holds would say both.
  const isByYear = kind === "targets" && headings.some((heading) => /\d\d[/-]\d\d/.test(cellText(heading)));
  if (isByYear || result.reason === "measure missing") {
    return [{ code: "unnamed-targets", name, sheet: sheetName }];
  }
  // Of its targets a table needs one: "Recruitment target or FSM target %".
  const lacking = kind === "targets" ? missing.join(", and no column ") : list(missing);
  const details = { kind, why: whyNot(result.reason, lacking) };
  return [{ code: "not-read", name, sheet: sheetName, details }];
}

function whyNot(reason: Reason, missing: string): string {
  if (missing !== "") return `it has no column ${missing}`;
  return reason === "too little" ? "it says little more than who they are" : "its cells do not";
}

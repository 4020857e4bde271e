import { cellText } from "../cells/spelling";
import type { TableChoice } from "./choose-tables";
import { couldBeRows } from "./could-be-rows";
import { columnsOf, likelyPeople } from "./recognition/likely-people";
import type { NotRecognised } from "./recognition/recognition";
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
    ...oncePerSheet(unread.flatMap(remarkOnUnread)),
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

/** Reports a list that looks like one that belongs in the figures but is not recognised. */
function remarkOnUnread({ name, sheetName: sheet, result, headings, sample }: TableCandidate): TableRemark[] {
  if (result.kind === "recognised" || result.reason === "not used") return [];
  const kind = result.nearest.recognition.definition.role;
  // "FSM 22/23": no choice of what the column holds would say both.
  const isByYear = kind === "targets" && headings.some((heading) => /\d\d[/-]\d\d/.test(cellText(heading)));
  if (result.reason === "measure missing" || (isByYear && result.isLikely))
    return [{ code: "unnamed-targets", name, sheet }];
  const isUnknown = !result.isLikely && kind === "participants";
  const why = isUnknown ? whyNoPeople(result, [headings, ...sample]) : result.isLikely ? whyNot(result) : null;
  return why === null ? [] : [{ code: "not-read", name, sheet, details: { kind, why } }];
}

/** A sheet of targets may be cut into several tables; what to do is the same for all of them. */
function oncePerSheet(remarks: readonly TableRemark[]): TableRemark[] {
  const isSame = (one: TableRemark, other: TableRemark): boolean =>
    one.code === other.code && one.sheet === other.sheet;
  return remarks.filter(
    (one, at) => one.code !== "unnamed-targets" || remarks.findIndex((other) => isSame(one, other)) === at,
  );
}

function whyNot({ reason, nearest: { missing } }: NotRecognised): string {
  if (missing.length > 0) return `it has no column ${missing.join(", and no column ")}`;
  return reason === "too little" ? "too few of its headings are recognised" : "its cells do not";
}

/** Why people whose headings say nothing of them are not read; null where there are none. */
function whyNoPeople(result: NotRecognised, lines: readonly (readonly unknown[])[]): string | null {
  const { constants } = result.nearest.recognition;
  const people = likelyPeople(lines, (field) => constants.has(field));
  if (people !== null) return people.hasHeadings ? whyNot(result) : "it has no headings that are recognised";
  return likelyPeople(columnsOf(lines)) === null ? null : "its people are side by side and not below one another";
}

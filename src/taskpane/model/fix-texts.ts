import type { Fix, FixKind } from "../../register/fixes";
import { quoted } from "../../register/problems/quoted";
import { columnLetters } from "../../text/column-letters";
import { plural, wholeNumber } from "../../text/plural";

const KINDS: readonly FixKind[] = ["trim", "spelling", "date"];

/** "6 cells can be fixed without changing what they mean: 2 with spaces at their ends, 4 dates written as text." */
export function fixesText(fixes: readonly Fix[]): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = fixes.filter((fix) => fix.kind === kind).length;
    return count === 0 ? [] : [kindText(kind, count)];
  });
  const meaning = fixes.length === 1 ? "it means" : "they mean";
  return `${plural(fixes.length, "cell")} can be fixed without changing what ${meaning}: ${kinds.join(", ")}.`;
}

function kindText(kind: FixKind, count: number): string {
  switch (kind) {
    case "trim":
      return `${wholeNumber(count)} with spaces at ${count === 1 ? "its ends" : "their ends"}`;
    case "spelling":
      return `${wholeNumber(count)} spelt differently from the rest of ${count === 1 ? "its" : "their"} column`;
    case "date":
      return `${plural(count, "date")} written as text`;
  }
}

/** "Sheet1, E4: “FEMALE” becomes “Female”" */
export function fixText({ kind, sheet, row, column, before, shown }: Fix): string {
  const after = kind === "date" ? `the date ${shown}` : `“${shown}”`;
  return `${sheet}, ${columnLetters(column)}${row}: ${quoted(before)} becomes ${after}`;
}

import type { FixOutcome } from "../../app/fix-cells";
import type { Fix, FixKind } from "../../register/fixes";
import type { Harm } from "../../register/harm";
import type { RefusedFixes } from "../../register/harmless-fixes";
import { quoted } from "../../register/problems/quoted";
import { columnLetters } from "../../text/column-letters";
import { list } from "../../text/list";
import { plural, wholeNumber } from "../../text/plural";
import type { ActionEnd } from "../action-end";

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

/** "Gender on Intake: 4 dates written as text", of fixes of one kind in one column. */
export function groupText(fixes: readonly Fix[]): string {
  const [{ kind, heading, sheet }] = fixes;
  return `${heading} on ${sheet}: ${kindText(kind, fixes.length)}`;
}

/** What all data checks of a code have in common, in a few words: "Participant repeated". */
export type TitleOf = (code: string) => string;

/** Why fixes of one kind in one column are not offered. */
export function refusedText({ fixes, harm }: RefusedFixes, titleOf: TitleOf): string {
  const left = fixes.length === 1 ? "It is left as it is" : "They are left as they are";
  const why =
    harm.kind === "figures"
      ? "something would be counted differently"
      : `the data ${checksText(harm.codes, titleOf)} would change`;
  return `${groupText(fixes)}. ${left}, because otherwise ${why}.`;
}

/** "check “Participant repeated”", "checks “Column missing” and “Date in the future”" */
function checksText(codes: readonly string[], titleOf: TitleOf): string {
  const titles = codes.map((code) => `“${titleOf(code)}”`);
  return `${titles.length === 1 ? "check" : "checks"} ${list(titles)}`;
}

/** What became of a fix. */
export function outcomeText(outcome: FixOutcome, titleOf: TitleOf): ActionEnd {
  switch (outcome.kind) {
    case "fixed":
      return `${plural(outcome.count, "cell")} fixed.`;
    case "broke off": {
      const [were, them] = outcome.count === 1 ? ["was", "it"] : ["were", "them"];
      const changed = `${plural(outcome.count, "cell")} ${were} changed before that.`;
      return { refused: `${outcome.why} ${changed} To put ${them} back, choose Undo the last fix.` };
    }
    case "put back":
      return { refused: `The cells were put back, because ${changedText(outcome.harm, titleOf)}. ${TRY_AGAIN}` };
  }
}

const TRY_AGAIN = "If somebody changed another cell at the same time, try again.";

function changedText(harm: Harm, titleOf: TitleOf): string {
  return harm.kind === "figures"
    ? "something was counted differently"
    : `the data ${checksText(harm.codes, titleOf)} changed`;
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

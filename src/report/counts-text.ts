import { plural } from "../text/plural";
import type { ReportInput } from "./report-input";

/** What became of the rows: "10 participants counted, 1 row left out, 1 blank row". Together they are the rows of the participants' tables. */
export function countsText(input: Pick<ReportInput, "counts" | "sources">): string {
  const { counted, leftOut } = input.counts;
  const blank = blankRows(input);
  const texts = [`${plural(counted, "participant")} counted`, `${plural(leftOut, "row")} left out`];
  return [...texts, ...(blank === 0 ? [] : [plural(blank, "blank row")])].join(", ");
}

/** Blank rows of the participants' tables. */
export function blankRows({ counts, sources }: Pick<ReportInput, "counts" | "sources">): number {
  const rows = sources.reduce((sum, { role, rows: own }) => sum + (role === "participants" ? own : 0), 0);
  return Math.max(0, rows - counts.rows);
}

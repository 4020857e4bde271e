import type { SelectedFigure } from "../../app/selected-figure";
import { truncated } from "../../text/truncated";

/** Longest part of a cell that is said again. */
const LONGEST = 40;

/** What is selected, and that it leads to people: "Metric 2, C9: 56% (9). Who is this?"; "" where there is nothing to say. */
export function selectedText(shown: SelectedFigure): string {
  switch (shown.kind) {
    case "figure":
      return `${shown.sheet}, ${shown.cell}: ${shown.shown === "" ? "blank" : truncated(shown.shown, LONGEST)}. Who is this?`;
    case "gone":
      return `${shown.sheet}, ${shown.cell} is no longer in the report. Why?`;
    case "list":
      return `${shown.sheet} is a list of people. Refresh or delete it?`;
    case "failed":
    case "nobody":
    case "elsewhere":
      return "";
  }
}

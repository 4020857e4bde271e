import type { HostState } from "../excel/ready";
import type { Progress, RefreshOutcome } from "../app/refresh";
import type { SheetChange } from "../app/sheet-changes";
import { longDay } from "../text/day-text";
import { wholeNumber, plural } from "../text/plural";

/** Why the pane cannot work here, and what to do. */
export function hostMessage(host: Exclude<HostState, "inside Excel">): {
  readonly title: string;
  readonly text: string;
} {
  switch (host) {
    case "outside Excel":
      return {
        title: "This page works only beside a workbook",
        text: "Open it from Excel: Home > NPQ Metrics > Open pane.",
      };
    case "Excel too old":
      return {
        title: "This version of Excel is too old",
        text: "Update Excel (Microsoft 365, or Excel 2021 and later), then open the pane again.",
      };
    case "Office.js missing":
      return {
        title: "There is no connection to Excel",
        text: "The part that connects to Excel could not be loaded from Microsoft. Check your internet connection, then close the pane and open it again.",
      };
  }
}

/** What is happening at the moment. */
export function progressMessage(progress: Progress): string {
  switch (progress.stage) {
    case "reading":
      return "Reading the tables";
    case "computing":
      return "Computing the metrics";
    case "writing":
      return `Writing ${progress.name} (${progress.sheet} of ${progress.sheets})`;
  }
}

/** Excel does nothing for an add-in while a cell is being edited, and gives no sign that it is waiting. */
export const EDITING_HINT = "Excel is waiting. If you are editing a cell, press Enter to finish.";

/** How a refresh ended, for the person who asked for it. */
export function outcomeMessage(outcome: RefreshOutcome): string {
  switch (outcome.kind) {
    case "written": {
      const { counted, leftOut } = outcome.report.counts;
      const without = leftOut === 0 ? "none left out" : `${wholeNumber(leftOut)} left out: see Data checks for why`;
      const result = `${plural(outcome.sheets.length, "sheet")} written. ${plural(counted, "participant")} counted, ${without}.`;
      return [result, ...outcome.notes].join(" ");
    }
    case "cancelled":
      return outcome.written.length === 0
        ? "Cancelled. No sheet was refreshed."
        : `Cancelled. Refreshed: ${outcome.written.join(", ")}. The other sheets are not refreshed; refresh again to finish.`;
    case "failed":
      return outcome.message;
  }
}

/** Sheets that are named one by one. */
const FEW = 3;

/** "Metric 1: 2 cells changed by hand. Metric 3 was deleted." */
export function sheetChangesText(changes: readonly SheetChange[]): string {
  const named = changes.slice(0, FEW).map(({ sheet, cells }) => {
    return cells === null ? `${sheet} was deleted.` : `${sheet}: ${plural(cells, "cell")} changed by hand.`;
  });
  const others = changes.length - named.length;
  return [...named, ...(others > 0 ? [`${plural(others, "other sheet")} too.`] : [])].join(" ");
}

/** "24 November 2026, 14:05" from an Excel serial number. */
export function momentText(at: number): string {
  // The last seconds of a day round to the next one's midnight.
  const minutes = Math.round(at * 1440);
  const ofDay = minutes % 1440;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${longDay(Math.floor(minutes / 1440))}, ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** "2017/18 to 2019/20", "2017/18", or that there are none. */
export function yearsText(years: readonly string[]): string {
  if (years.length === 0) return "No year has participants or targets yet";
  return years.length === 1 ? years[0] : `${years[0]} to ${years[years.length - 1]}`;
}

/** "1,034 participants counted, 2 rows left out" */
export function countsText({ counted, leftOut }: { readonly counted: number; readonly leftOut: number }): string {
  return `${plural(counted, "participant")} counted, ${plural(leftOut, "row")} left out`;
}

/** "From Participants (1,034 rows), Targets (12 rows)" */
export function sourcesText(sources: readonly { readonly name: string; readonly rows: number }[]): string {
  const names = sources.map(({ name, rows }) => `${name} (${plural(rows, "row")})`);
  return `From ${names.join(", ")}`;
}

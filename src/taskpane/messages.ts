import type { HostState } from "../excel/ready";
import type { Progress, RefreshOutcome } from "../refresh";

/** Why the pane cannot work here, and what to do; "" where it can. */
export function hostMessage(host: HostState): string {
  switch (host) {
    case "inside Excel":
      return "";
    case "outside Excel":
      return "This page works beside a workbook. Open it from Excel: Home > NPQ Metrics > Open pane.";
    case "Excel too old":
      return "This version of Excel is too old. Update Excel (Microsoft 365, or Excel 2021 and later), then open the pane again.";
    case "Office.js missing":
      return "The connection to Excel could not be loaded from Microsoft. Check the internet connection, then close the pane and open it again.";
  }
}

/** What is being done right now. */
export function progressMessage(progress: Progress): string {
  switch (progress.stage) {
    case "reading":
      // Excel lets nobody in while a cell is being edited, and gives no sign that it is waiting.
      return "Reading the tables. If you are editing a cell, press Enter to finish.";
    case "computing":
      return "Computing the metrics.";
    case "writing":
      return `Writing ${progress.name} (${progress.sheet} of ${progress.sheets}).`;
  }
}

/** How a refresh ended, for the person who asked for it. */
export function outcomeMessage(outcome: RefreshOutcome): string {
  if (outcome.kind === "failed") return outcome.message;
  const { counted, leftOut } = outcome.report.counts;
  const rows = `${count(counted, "participant row", "participant rows")} counted`;
  const without = leftOut === 0 ? "none left out" : `${count(leftOut, "row", "rows")} left out: Data checks says why`;
  return `${rows}, ${without}. Sheets written: ${outcome.sheets.join(", ")}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

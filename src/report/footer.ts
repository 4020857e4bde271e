import { dateText } from "./date-text";
import type { ReportInput } from "./report-input";

/** Where the figures come from: date, tables, rows and version. */
export function footerText({ asOf, sources, counts, version }: ReportInput): string {
  const tables = sources.map(({ name, rows }) => `${name} (${plural(rows, "row")})`).join(", ");
  return (
    `As of ${dateText(asOf)}${tables === "" ? "" : `, from ${tables}`}: ${plural(counts.counted, "participant")} counted, ` +
    `${plural(counts.leftOut, "row")} left out. NPQ Metrics ${version}.`
  );
}

/** "1 row", "2 rows" */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

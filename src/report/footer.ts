import { countsText } from "./counts-text";
import { plural, wholeNumber } from "../text/plural";
import { longDay } from "../text/day-text";
import type { ReportInput } from "./report-input";

/** Where the figures come from: date, tables, rows and version. */
export function footerText(input: ReportInput): string {
  const { asOf, isDaySet, sources, results, version } = input;
  const day = `${longDay(asOf)}${isDaySet === true ? ", the day set for this report" : ""}`;
  const tables = sources.map(({ name, rows }) => `${name} (${plural(rows, "row")})`).join(", ");
  return (
    `As of ${day}${tables === "" ? "" : `, from ${tables}`}: ${countsText(input)}. ` +
    `${unreportedText(results.unreported)}NPQ Metrics ${version}.`
  );
}

/** "3 of them are from years that are not reported. "; "" when none is. */
export function unreportedText(unreported: number): string {
  if (unreported === 0) return "";
  return `${wholeNumber(unreported)} of them ${unreported === 1 ? "is" : "are"} from years that are not reported. `;
}

import type { GroupChoice, GroupRow } from "./group-rows";
import type { ShownTable } from "./table-text";

/** The list of groups as a table, to be copied: what is shown of each, under what was chosen. @param withP whether p-values are shown */
export function groupTable(rows: readonly GroupRow[], choice: GroupChoice, withP: boolean): ShownTable {
  const { characteristic, measure, year, qualification } = choice;
  const [what, did] = measure === "retention" ? ["Retention", "Retained"] : ["Achievement", "Passed"];
  const scope = `${what}, ${year ?? "all years"}, ${qualification ?? "all qualifications"}`;
  const headings = ["Rate", did, "95% interval", "Verdict", "Gap", "Gap in people", ...(withP ? ["p-value"] : [])];
  return {
    name: characteristic,
    columns: headings.map((heading) => [scope, heading]),
    rows: rows.map((row) => ({
      label: row.group,
      isTotal: false,
      cells: [
        ...[row.rateText, row.peopleText, row.intervalText, row.verdict, row.gapText, row.gapPeopleText],
        ...(withP ? [row.pText] : []),
      ],
    })),
  };
}

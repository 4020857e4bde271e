import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Where the same was said before: "17", or "17 of Goals" in another table. */
interface EarlierRow {
  readonly earlier: string;
}

/** Rows of targets. */
export const TARGET_PROBLEMS = {
  "target-without-year": {
    severity: "error",
    title: "Target without an academic year",
    what: ({ value }) => {
      const fault = value === "" ? "the academic year is blank" : `${quoted(value)} is not an academic year`;
      return `${fault}, so the target is left out.`;
    },
    advice: "Write the year as 2017/18.",
    isOfCell: true,
  },
  "unread-target-column": {
    severity: "warning",
    title: "Column of targets that is not read",
    what: ({ column }, { wanted }: { readonly wanted: string }) =>
      `${quoted(column)} is not ${wanted}, so the targets below it are not read.`,
    advice: "Write a year as 2017/18 and a qualification as NPQH. If the column holds no targets, leave it.",
  },
  "unreadable-target": {
    severity: "warning",
    title: "Unreadable target",
    what: ({ column, value }, { wanted }: { readonly wanted: string }) =>
      `${quoted(value)} in ${column} is not ${wanted}, so this target is not set.`,
    advice: "Correct the cell, or clear it if there is no target.",
    isOfCell: true,
  },
  "duplicate-target": {
    severity: "error",
    title: "Targets repeated",
    what: (_, { earlier }: EarlierRow) =>
      `the same targets are already in row ${earlier}. This row repeats them and is left out.`,
    advice:
      "If they are for two cohorts of one year, write their sum in one row and delete the other. If not, delete one of the two rows.",
  },
  "conflicting-target": {
    severity: "error",
    title: "Different targets for the same year",
    what: (_, { earlier, used }: EarlierRow & { readonly used: string }) =>
      `row ${earlier} has a different target${used && `, ${used},`} for the same qualification and year. ` +
      `Row ${earlier} is counted and this one is left out.`,
    advice:
      "If they are for two cohorts of one year, write their sum in one row and delete the other. If not, keep the correct row and delete the other.",
  },
} as const satisfies Record<string, ProblemDefinition>;

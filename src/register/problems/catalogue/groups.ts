import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Columns of gender, disability, ethnicity and the like, and cells with errors in any column. */
export const GROUP_PROBLEMS = {
  "unknown-gender": {
    severity: "warning",
    title: "Unknown gender",
    what: ({ value }) => `${quoted(value)} is not a recognised gender and is shown as its own group.`,
    advice: "Choose its meaning in the Data view.",
  },
  "unknown-disability": {
    severity: "warning",
    title: "Unknown disability",
    what: ({ value }) => `${quoted(value)} is not a recognised answer about disability and is shown as its own group.`,
    advice: "Write Yes or No, or choose its meaning in the Data view.",
  },
  "unknown-ethnicity": {
    severity: "warning",
    title: "Unknown ethnicity",
    what: ({ value }) =>
      `${quoted(value)} is not a recognised ethnicity. It is shown as its own group and counted as not White British.`,
    advice:
      "Write one of the census labels, such as Any other White background, or choose its meaning in the Data view.",
  },
  "unknown-non-white-british": {
    severity: "warning",
    title: "Unknown answer about White British",
    what: ({ value }) =>
      `${quoted(value)} is not Yes or No, so it is not known whether the participant is White British.`,
    advice: "Write Yes or No, or choose its meaning in the Data view.",
  },
  "too-many-groups": {
    severity: "warning",
    title: "Too many different values",
    what: ({ column, value }) =>
      `${column} has too many different values, so ${quoted(value)} is treated as not known.`,
    advice: "Check that the column holds only what its heading says.",
  },
  "error-value": {
    severity: "warning",
    title: "Cell with an error",
    what: ({ column, value }) => `the cell shows the error ${value}, so ${column} is treated as blank.`,
    advice: "Fix the formula in the cell.",
  },
} as const satisfies Record<string, ProblemDefinition>;

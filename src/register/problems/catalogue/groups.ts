import type { ProblemContext, ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";
import { list } from "../../../text/list";
import { plural } from "../../../text/plural";

function ofTwoLists({ column, value }: ProblemContext): string {
  return `${quoted(value)} has different meanings in two lists of codes, and the other values of ${column} do not show which one is used.`;
}

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
  "ambiguous-ethnicity": {
    severity: "warning",
    title: "Code of two lists of ethnicities",
    what: (context) => `${ofTwoLists(context)} It is treated as not known.`,
    advice: "Write the ethnicity in words, or choose the meaning of each code in the Data view.",
  },
  "ambiguous-disability": {
    severity: "warning",
    title: "Code of two lists of disabilities",
    what: (context) => `${ofTwoLists(context)} It is treated as not known.`,
    advice: "Write Yes or No, or choose the meaning of each code in the Data view.",
  },
  shorthand: {
    severity: "warning",
    title: "Shorthand for no figure",
    // The value is all signs, with spaces between them.
    what: ({ column, value }, { cells }: { readonly cells: number }) =>
      `${plural(cells, "cell")} of ${column} ${cells === 1 ? "holds" : "hold"} ${list(value.split(" ").map(quoted))}, ` +
      `which statistics write where there is no figure. ${cells === 1 ? "It is" : "They are"} treated as not known.`,
    advice: "If one of these signs means something else, write it in words or as a number.",
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

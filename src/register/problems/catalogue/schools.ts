import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Rows of schools, and participants' schools. */
export const SCHOOL_PROBLEMS = {
  "school-differs": {
    severity: "note",
    title: "School's details differ",
    what: ({ column, value }, { ofSchool }: { readonly ofSchool: string }) =>
      `${column} is ${quoted(value)} here and ${quoted(ofSchool)} in the table of schools. The participant's own row is used.`,
    advice: "Correct whichever is wrong.",
  },
  "schools-apart": {
    severity: "warning",
    title: "Schools not said",
    what: ({ column }) =>
      `there is no column School URN, so nothing is taken from the table of schools, and ${column} is treated as blank in every row.`,
    advice: "Add a School URN column, with the number of each participant's school.",
  },
  "unknown-school": {
    severity: "warning",
    title: "Unknown school",
    what: ({ value }) =>
      `the table of schools has no school with the URN ${quoted(value)}, so nothing is taken from it.`,
    advice: "Check the URN, which has digits only, or add the school.",
    isOfCell: true,
  },
  "missing-urn": {
    severity: "error",
    title: "School without a URN",
    what: ({ value }) =>
      `${value === "" ? "the URN is blank" : `${quoted(value)} is not a URN`}, so the school is left out.`,
    advice: "Write the school's six-digit number.",
    isOfCell: true,
  },
  "duplicate-school": {
    severity: "error",
    title: "School repeated",
    what: ({ value }, { earlier }: { readonly earlier: number }) =>
      `the school with the URN ${quoted(value)} is already in row ${earlier}, which is used.`,
    advice: "Delete one of the two rows.",
  },
} as const satisfies Record<string, ProblemDefinition>;

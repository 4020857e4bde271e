import { fieldFile, type FieldCase, type ReportJson } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

/** What was said of the problems of a code. */
function messages({ problems: all }: ReportJson, code: string): string[] {
  return all.filter((one) => one.code === code).map(({ message }) => message);
}

/** "2 responses, mean 8.00" */
function feedback(json: ReportJson, year = "2018/19"): string {
  const [responses, mean] = ["Responses", "Mean rating"].map((column) => cell(json, 6, "Totals", year, column));
  return `${responses} responses, mean ${mean}`;
}

/** Kinds of words, identifiers and feedback. */
export const WORDS_AND_IDS: readonly FieldCase[] = [
  {
    kind: "Shorthand of statistics among shares",
    // 45 and 31 of 45, 12, 31, 5 are at least 30: 2 of 8. Four cells are shorthand.
    workbook: fieldFile("shorthand"),
    right: "25% (2); Register: 4 cells of School FSM % hold “x”, “[x]” and “z”",
    got: ({ json }) =>
      `${cell(json, 2, "NPQH", "2018/19", "Actual")}; ${messages(json, "shorthand").map((text) => text.split(", which")[0])}`,
  },
  {
    kind: "An e-mail address that is anonymous in every row",
    workbook: fieldFile("anonymous-email"),
    right: "3 rows = 3 counted + 0 left out; missing-column ×5, shared-identifier ×1",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "A survey export with its own start and end dates",
    workbook: fieldFile("survey-export"),
    right: "2018/19: 2; 2 responses, mean 8.00",
    got: ({ json }) => `${recruited(json)}; ${feedback(json)}`,
  },
];

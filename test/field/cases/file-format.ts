import { fieldFile, type FieldCase } from "../field-case";
import { counts, recruited } from "../field-figures";

/** Kinds of .xlsx file that other programs write. */
export const FILE_FORMAT: readonly FieldCase[] = [
  {
    kind: "Line ends in a defined name",
    workbook: fieldFile("line-ends-in-names"),
    right: "2018/19: 2; 2 rows = 2 counted + 0 left out",
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
];

import { readAcademicYear } from "../../register/cells/academic-year";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";
import { isLeftOut } from "./left-out";

/** Position of an academic year in the scope; null for all. */
export const YEAR: Parameter<"year", number | null> = {
  name: "year",
  isOptional: true,
  type: "any",
  description: "Academic year, such as 2017/18. Leave out for all years.",
  read(asked, { tally: { scope } }) {
    if (isLeftOut(asked)) return null;
    const year = readAcademicYear(asked);
    const position = year === null ? -1 : scope.startYears.indexOf(year);
    return position === -1 ? new WrongArgument(MESSAGES.notInTables(asked, scope.years)) : position;
  },
  choices: ({ tally }) => tally.scope.years,
};

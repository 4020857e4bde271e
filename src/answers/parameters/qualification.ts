import { cellText } from "../../register/cells/spelling";
import { findQualification } from "../../register/words/qualifications";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";
import { isLeftOut } from "./left-out";

/** Position of a qualification in the scope; null for all. */
export const QUALIFICATION: Parameter<"qualification", number | null> = {
  name: "qualification",
  isOptional: true,
  type: "any",
  description: "Code or title, such as NPQH. Leave out for all qualifications.",
  read(asked, { tally: { scope } }) {
    if (isLeftOut(asked)) return null;
    const known = findQualification(cellText(asked));
    const position = known === null ? -1 : scope.positions.indexOf(known);
    return position === -1 ? new WrongArgument(MESSAGES.notInTables(asked, scope.qualifications)) : position;
  },
  choices: ({ tally }) => tally.scope.qualifications,
};

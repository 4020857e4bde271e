import { cellText, isBlank } from "../../register/cells/spelling";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";

/** How far ahead the Department's reviews look, and the sheets do. */
const USUAL = 90;

/** A whole number of days from the day of the report on. 0 is a number like any other, also from a blank cell. */
export const DAYS: Parameter<"days", number> = {
  name: "days",
  isOptional: true,
  type: "any",
  description: "How many days ahead, such as 30; -1 is only those who are overdue. Leave out for 90.",
  read(asked) {
    if (isBlank(asked)) return USUAL;
    const text = cellText(asked);
    return /^[-+]?\d{1,6}$/.test(text) ? Number(text) : new WrongArgument(MESSAGES.notDays(asked));
  },
  choices: () => ["30", "90", "180", "-1"],
};

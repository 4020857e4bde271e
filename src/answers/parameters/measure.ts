import type { Comparison } from "../../metrics/comparison";
import { cellText, spellingKey } from "../../register/cells/spelling";
import { COUNTED_NAMES } from "../../metrics/behind/counted-name";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";
import { isLeftOut } from "./left-out";

/** What is counted. */
export const COUNTED_MEASURE = measure(
  COUNTED_NAMES,
  // Too many for Excel's own help on the formula that is being typed.
  "What to count, such as recruited, withdrawn, overdue, due or failed. The Functions view of the pane lists all.",
  MESSAGES.notACount,
  MESSAGES.noCount,
);

/** The rate in which groups are compared. */
export const COMPARED_MEASURE = measure<Comparison["measure"]>(
  ["retention", "achievement"],
  "What to compare: retention or achievement.",
  MESSAGES.notCompared,
  (names) => MESSAGES.missing("measure", names),
);

/** One of several names, in any spelling. */
function measure<Name extends string>(
  names: readonly Name[],
  description: string,
  unknown: (asked: unknown, names: readonly Name[]) => string,
  missing: (names: readonly Name[]) => string,
): Parameter<"measure", Name> {
  return {
    name: "measure",
    isOptional: false,
    type: "string",
    description,
    read(asked) {
      if (isLeftOut(asked)) return new WrongArgument(missing(names));
      const key = spellingKey(cellText(asked));
      return names.find((name) => spellingKey(name) === key) ?? new WrongArgument(unknown(asked, names));
    },
    choices: () => names,
  };
}

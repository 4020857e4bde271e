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
  (names) => `What to count: ${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}.`,
  MESSAGES.notACount,
);

/** The rate in which groups are compared. */
export const COMPARED_MEASURE = measure<Comparison["measure"]>(
  ["retention", "achievement"],
  (names) => `What to compare: ${names.join(" or ")}.`,
  MESSAGES.notCompared,
);

/** One of several names, in any spelling. */
function measure<Name extends string>(
  names: readonly Name[],
  description: (names: readonly Name[]) => string,
  unknown: (asked: unknown, names: readonly Name[]) => string,
): Parameter<"measure", Name> {
  return {
    name: "measure",
    isOptional: false,
    type: "string",
    description: description(names),
    read(asked) {
      if (isLeftOut(asked)) return new WrongArgument(MESSAGES.missing("measure", names));
      const key = spellingKey(cellText(asked));
      return names.find((name) => spellingKey(name) === key) ?? new WrongArgument(unknown(asked, names));
    },
    choices: () => names,
  };
}

import { value, wrongArgument } from "../answer";
import { countOf } from "../count-of";
import { isOfPeople } from "../../metrics/behind/counted-name";
import { defineFunction } from "../define-function";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC } from "../parameters/characteristic";
import { GROUP } from "../parameters/group";
import { COUNTED_MEASURE } from "../parameters/measure";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";

export const COUNT = defineFunction({
  name: "COUNT",
  description: "Any count on the summary sheets, such as recruited or withdrawn.",
  parameters: [COUNTED_MEASURE, QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
  result: { type: "number", description: "A whole number." },
  notAvailable: "",
  example: ["withdrawn", "", "YEAR"],
  answer: (analysis, { measure, ...selection }) =>
    selection.group === null || isOfPeople(measure)
      ? value(countOf(analysis, measure, selection))
      : wrongArgument(MESSAGES.notByGroup(measure)),
});

import type { Metric, MetricTable } from "../../metrics/metric";
import { cellText, spellingKey } from "../../register/cells/spelling";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";
import { isLeftOut } from "./left-out";

/** A table of the metric in the argument before it, by its name on the sheet. */
export const BREAKDOWN: Parameter<"breakdown", MetricTable, { readonly metric: Metric }> = {
  name: "breakdown",
  isOptional: true,
  type: "any",
  description: "Qualification, Gender, Disability or Ethnicity. Leave out for Qualification.",
  read(asked, _analysis, { metric: { number, tables } }) {
    const key = spellingKey(isLeftOut(asked) ? "Qualification" : cellText(asked));
    return (
      tables.find((one) => spellingKey(one.name) === key) ??
      new WrongArgument(MESSAGES.noBreakdown(number, asked, tables.map(nameOf)))
    );
  },
  choices: (_analysis, { metric }) => metric.tables.map(nameOf),
};

const nameOf = ({ name }: MetricTable): string => name;

import type { Metric } from "../../metrics/metric";
import { cellText, isBlank } from "../../register/cells/spelling";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";

/** A metric by its number: 4, "4" or "Metric 4". */
export const METRIC: Parameter<"metric", Metric> = {
  name: "metric",
  isOptional: false,
  type: "any",
  description: "The number of the metric, from 1 to 7.",
  read(asked, { results: { metrics } }) {
    if (isBlank(asked)) return new WrongArgument(MESSAGES.missing("metric", ["a number from 1 to 7"]));
    const number = Number(/^(?:metric)?\s*([1-7])$/i.exec(cellText(asked))?.[1]);
    return metrics.find((metric) => metric.number === number) ?? new WrongArgument(MESSAGES.notAMetric(asked));
  },
  choices: ({ results }) => results.metrics.map(({ number }) => String(number)),
};

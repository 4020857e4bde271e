import { type Definitions } from "../metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../metrics/default-definitions";
import type { Metric } from "../metrics/metric";
import { longDay } from "../text/day-text";

/** How a definition reads, and which metrics it concerns. */
interface DefinitionNote<K extends keyof Definitions = keyof Definitions> {
  readonly metrics: readonly Metric["number"][];
  readonly text: (value: Definitions[K]) => string;
}

const NOTES: { readonly [K in keyof Definitions]: DefinitionNote<K> } = {
  presentWithinMonths: { metrics: [4], text: (months) => `presented within ${months} months` },
  presentWithinExtensions: {
    metrics: [4],
    text: (extensions) =>
      extensions.length === 0
        ? "no extensions"
        : extensions
            .map(({ startsFrom, months }) => `${months} months for starts from ${longDay(startsFrom)}`)
            .join(", "),
  },
  fsmThresholdPercent: { metrics: [2, 7], text: (percent) => `schools with ${percent}% or more eligible for FSM` },
  notKnownCountsAsNonWhiteBritish: {
    metrics: [3],
    text: (counts) => `Not Known ${counts ? "counts" : "does not count"} as not White British`,
  },
  minimumGroup: { metrics: [7], text: (people) => `groups of ${people} or more are tested` },
  significanceLevel: { metrics: [7], text: (level) => `significance level ${level}` },
  recruitmentThresholdPercent: { metrics: [1], text: (percent) => `metric 1 is met from ${percent}% of the target` },
  presentedThresholdPercent: { metrics: [4], text: (percent) => `metric 4 is met from ${percent}%` },
  accuracyThresholdPercent: { metrics: [5], text: (percent) => `metric 5 is met from ${percent}%` },
  feedbackThreshold: { metrics: [6], text: (mean) => `metric 6 is met from a mean of ${mean}` },
};

/**
 * One sentence for each definition that differs from the framework's default:
 * "Definition changed: presented within 24 months (default: presented within 18 months)."
 *
 * @param metric only the definitions that concern this metric; all of them when absent
 */
export function definitionNotes(definitions: Definitions, metric?: Metric["number"]): string[] {
  const keys = Object.keys(NOTES) as (keyof Definitions)[];
  return keys.flatMap((key) => noteOf(key, definitions, metric));
}

function noteOf<K extends keyof Definitions>(key: K, definitions: Definitions, metric?: Metric["number"]): string[] {
  const note: DefinitionNote<K> = NOTES[key];
  const [value, usual] = [note.text(definitions[key]), note.text(DEFAULT_DEFINITIONS[key])];
  const isWanted = (metric === undefined || note.metrics.includes(metric)) && value !== usual;
  return isWanted ? [`Definition changed: ${value} (default: ${usual}).`] : [];
}

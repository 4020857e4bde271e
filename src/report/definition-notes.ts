import { DEFAULT_DEFINITIONS, type Definitions } from "../metrics/definitions";
import type { Metric } from "../metrics/metric";
import { dateText } from "./date-text";

/** How a definition reads, and which metric it concerns. */
interface DefinitionNote<K extends keyof Definitions = keyof Definitions> {
  readonly metric: Metric["number"];
  readonly text: (value: Definitions[K]) => string;
}

const NOTES: { readonly [K in keyof Definitions]: DefinitionNote<K> } = {
  presentWithinMonths: { metric: 4, text: (months) => `presented within ${months} months` },
  presentWithinExtensions: {
    metric: 4,
    text: (extensions) =>
      extensions.length === 0
        ? "no extensions"
        : extensions
            .map(({ startsFrom, months }) => `${months} months for starts from ${dateText(startsFrom)}`)
            .join(", "),
  },
  fsmThresholdPercent: { metric: 2, text: (percent) => `schools with ${percent}% or more eligible for FSM` },
  notKnownCountsAsNonWhiteBritish: {
    metric: 3,
    text: (counts) => `Not Known ${counts ? "counts" : "does not count"} as not White British`,
  },
  minimumGroup: { metric: 7, text: (people) => `groups of ${people} or more are tested` },
  significanceLevel: { metric: 7, text: (level) => `significance level ${level}` },
  recruitmentThresholdPercent: { metric: 1, text: (percent) => `met from ${percent}% of the target` },
  presentedThresholdPercent: { metric: 4, text: (percent) => `met from ${percent}%` },
  accuracyThresholdPercent: { metric: 5, text: (percent) => `met from ${percent}%` },
  feedbackThreshold: { metric: 6, text: (mean) => `met from a mean of ${mean}` },
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
  const isWanted = (metric === undefined || metric === note.metric) && value !== usual;
  return isWanted ? [`Definition changed: ${value} (default: ${usual}).`] : [];
}

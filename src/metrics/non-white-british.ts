import { FLAG } from "../register/columns/participant-codes";
import type { Participants } from "../register/columns/participants";
import type { Target } from "../register/readers/target";
import { WHITE_BRITISH } from "../register/words/ethnicities";
import { NOT_KNOWN, NOT_PROVIDED } from "../register/words/group-vocabulary";
import type { Definition } from "./definition";
import type { Definitions } from "./definitions";
import { MEASURE_BITS } from "./measure";
import type { MetricDefinition } from "./metric-definition";
import { shareAgainstTarget, shareColumns } from "./share-against-target";

const COLUMNS = shareColumns(3, "NONWHITEBRITISH", "non-white-british");
const targetShare = ({ nonWhiteBritish }: Target): number | null => nonWhiteBritish;

/** Metric 3: recruits who are not White British. */
export const NON_WHITE_BRITISH = {
  number: 3,
  name: "Not White British",
  title: "Metric 3: Target percentage recruited from non-White British groups.",
  requirement:
    "Providers ensure that their allocated target of all those recruited are from non-white British groups, for each NPQ level offered.",
  columns: COLUMNS,
  breakdown: { measure: "non-white-british", legend: () => "People recruited who are not White British." },
  goal: { kind: "share", of: targetShare },
  decidedBy: "share of recruits",
  sentence: (figure) => `${figure} of recruits`,
  definitions: {
    notKnownCountsAsNonWhiteBritish: {
      standard: true,
      metrics: [3],
      note: (counts) => `Not Known ${counts ? "counts" : "does not count"} as not White British`,
      read: (stored) => (typeof stored === "boolean" ? stored : undefined),
    } satisfies Definition<boolean>,
  },
  compute: (input) =>
    shareAgainstTarget(input, {
      measure: "non-white-british",
      fields: ["ethnicity", "nonWhiteBritish"],
      targetShare,
      columns: COLUMNS,
    }),
} satisfies MetricDefinition;

/**
 * Whether an ethnicity counts as not White British (metric 3): everyone except White British and `Not provided`.
 * `Not Known` counts, as it does in the source report, unless the definitions say otherwise. `Prefer not to say` is
 * an answer other than White British, and the rule names only two exceptions.
 */
export function isNonWhiteBritish(ethnicity: string, notKnownCounts: boolean): boolean {
  if (ethnicity === WHITE_BRITISH || ethnicity === NOT_PROVIDED) return false;
  return ethnicity === NOT_KNOWN ? notKnownCounts : true;
}

/**
 * Who counts for metric 3, for a loop over the register: `bits[codes[position]]` has the measure's bit or not. The ethnicity decides;
 * where it is not known, a column that only says who is not White British decides, if there is one.
 */
export function nonWhiteBritishBits(
  { groups, given, nonWhiteBritish: flags, count }: Participants,
  { notKnownCountsAsNonWhiteBritish }: Definitions,
): { readonly bits: Uint8Array; readonly codes: Uint8Array } {
  const { labels, codes } = groups.get("ethnicity") ?? { labels: [NOT_KNOWN], codes: new Uint8Array(count) };
  const byLabel = labels.map((label) => isNonWhiteBritish(label, notKnownCountsAsNonWhiteBritish));
  const bits = Uint8Array.from(byLabel, (counts) => (counts ? MEASURE_BITS["non-white-british"] : 0));
  if (!given.has("nonWhiteBritish")) return { bits, codes };
  const isFlagged = (position: number): boolean =>
    labels[codes[position]] === NOT_KNOWN && flags[position] !== FLAG.unknown;
  return {
    bits: Uint8Array.of(0, MEASURE_BITS["non-white-british"]),
    codes: codes.map((code, position) => Number(isFlagged(position) ? flags[position] === FLAG.yes : byLabel[code])),
  };
}

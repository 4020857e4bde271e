import type { Tally } from "../../metrics/tally";
import { isNonWhiteBritish } from "../../metrics/non-white-british";
import type { Definitions } from "../../metrics/definitions";
import { WHITE_BRITISH, majorEthnicGroup } from "../../register/words/ethnicities";
import { NOT_KNOWN } from "../../register/words/group-vocabulary";
import type { Cut } from "../options";

/** What everybody knows of an ethnicity's row in metric 3: all of its recruits count, nobody does, or some may. */
export type GroupClass = "all" | "nobody" | "some";

/**
 * Which recruits of an ethnicity metric 3 counts. That follows from the definition, so that a row of metric 3 repeats the row of
 * metric 1. Some of a row may count where a column beside the ethnicity says who does, and where a row holds several ethnicities.
 */
export function groupClass(label: string, cut: Cut, { given }: Tally, definitions: Definitions): GroupClass {
  const isMajor = cut.ethnicity === "major";
  if (isMajor && (label === majorEthnicGroup(WHITE_BRITISH) || label === NOT_KNOWN)) return "some";
  if (label === NOT_KNOWN && given.has("nonWhiteBritish")) return "some";
  return isNonWhiteBritish(label, definitions.notKnownCountsAsNonWhiteBritish) ? "all" : "nobody";
}

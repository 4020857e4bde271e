import type { Compared } from "../../../src/publication/former/compared";
import { longDay } from "../../../src/text/day-text";
import { plural } from "../../../src/text/plural";

/** What came of the comparison with a former copy, line by line: the numbers, and each count that is to be known of. */
export function formerLines({ asOf, compared, notCompared, corrected, givenAway }: Compared): string[] {
  const stand = compared === 1 ? "stands" : "stand";
  return [
    `Compared with the copy of ${longDay(asOf)}: ${plural(compared, "count")} ${stand} in both. ` +
      "What the difference would give away is left out.",
    ...section("The former copy has given these small counts away already. Take it off the web:", givenAway),
    ...section("Not compared, as the former copy has no figures for them:", notCompared),
    ...section("Lower than in the former copy, so that somebody has corrected them:", corrected),
  ];
}

function section(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [title, ...names.map((name) => `- ${name}`)];
}

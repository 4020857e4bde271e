import { ask } from "./ask";
import { notAvailable, type Case } from "./case";
import { fisher } from "./fisher";
import { CHARACTERISTICS, FIRST_YEAR } from "./published";
import { groupOf, HOLDS, isIn, type Holds, type Sample } from "./sample";

const WITHOUT_VALUE = ["Not Known", "Not provided", "Prefer not to say"];

/** Gaps, p-values and verdicts of every group in the first year and in all, counted and computed by hand. */
export function comparisonCases({ people }: Sample): Case[] {
  const families = (["retention", "achievement"] as const).flatMap((measure) =>
    CHARACTERISTICS.flatMap((characteristic) =>
      [FIRST_YEAR, undefined].map((year) => ({ measure, characteristic, year })),
    ),
  );
  return families.flatMap(({ measure, characteristic, year }) => {
    const here = people.filter((person) => isIn(person, undefined, year));
    const counted = measure === "retention" ? here : here.filter(HOLDS.submitted);
    const isSuccess: Holds = (person) => (measure === "retention" ? !HOLDS.withdrawn(person) : HOLDS.passed(person));
    const groups = [...new Set(here.map((person) => groupOf(person, characteristic)))];
    const sides = groups.map((group) => {
      const own = counted.filter((person) => groupOf(person, characteristic) === group);
      const others = counted.filter((person) => ![group, ...WITHOUT_VALUE].includes(groupOf(person, characteristic)));
      const table = [own.filter(isSuccess).length, own.length, others.filter(isSuccess).length, others.length] as const;
      let untested: string | null = null;
      if (WITHOUT_VALUE.includes(group)) untested = "Not tested";
      else if (own.length === 0) untested = "Not yet known";
      else if (own.length < 10 || others.length === 0) untested = "Too few to test";
      return { group, table, untested, p: untested === null ? fisher(...table) : null };
    });
    const ascending = sides.flatMap(({ p }) => (p === null ? [] : [p])).sort((a, b) => a - b);
    const adjusted = (p: number): number =>
      Math.min(1, Math.max(...ascending.flatMap((one, rank) => (one <= p ? [one * (ascending.length - rank)] : []))));
    return sides.flatMap(({ group, table: [a, n, b, m], untested, p }) => {
      const args = [measure, characteristic, group, undefined, year] as const;
      const gap = n === 0 || m === 0 ? notAvailable("There are no participants or results to compare.") : a / n - b / m;
      const holm = p === null ? null : adjusted(p);
      const direction = a * m < b * n ? "Significantly lower" : "Significantly higher";
      const tested = (holm ?? 1) < 0.05 ? direction : "No significant difference";
      return [
        { formula: ask("GAP", ...args), expected: gap },
        {
          formula: ask("PVALUE", ...args),
          expected:
            holm ?? notAvailable(`There is no p-value: ${untested?.replace(/^./, (first) => first.toLowerCase())}.`),
        },
        { formula: ask("VERDICT", ...args), expected: untested ?? tested },
      ];
    });
  });
}

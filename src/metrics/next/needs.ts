import { serialFromCivil } from "../../register/cells/serial-date";
import type { Analysis } from "../analyse";
import type { Figure } from "../figure";
import type { Standing } from "../metric";
import type { Need, Outlook } from "./next";

/** What every metric that is not met is short of, and what would still reach it. */
export function needsOf(analysis: Analysis, outlooks: readonly Outlook[]): Need[] {
  const { asOf } = analysis.register;
  const { scope } = analysis.tally;
  const isBefore = (day: number): boolean => asOf !== null && day < asOf;
  return analysis.results.metrics.flatMap(({ number, standings }) =>
    standings.flatMap((standing): Need | readonly Need[] => {
      const { year, qualification, status, short } = standing;
      if (status !== "Not met") return [];
      const need = { year, qualification, short };
      switch (number) {
        case 1:
        case 2:
        case 3: {
          // All together are met when each qualification is: there is nothing else to be short of.
          if (qualification === null) return [];
          const until = lastDayOf(scope.startYears[scope.years.indexOf(year)]);
          const needed = number === 1 ? short : furtherNeeded(standing);
          return { ...need, metric: number, needed, until, isOver: isBefore(until) };
        }
        case 4: {
          const outlook = outlooks.filter((one) => one.year === year && one.qualification === qualification);
          return outlook.map(({ needed, until }) => ({
            ...{ ...need, metric: number, needed, until },
            isOver: needed === null,
          }));
        }
        case 5:
          return { ...need, metric: number, needed: furtherNeeded(standing), until: null, isOver: false };
        case 6:
          return { ...need, metric: number, needed: short, until: null, isOver: false };
        case 7:
          return [];
      }
    }),
  );
}

/** Last day of the academic year that starts in a calendar year: 31 August. */
function lastDayOf(startYear: number): number {
  return serialFromCivil(startYear + 1, 8, 31);
}

/**
 * The least number that can be added to both sides of a share for it to reach its target: k with reached + k ≥ ⌈share × (among + k)⌉. Null
 * when there is none: the target is everybody, and somebody is already missing.
 */
function furtherNeeded({ figure, target }: Pick<Standing, "figure" | "target">): number | null {
  const [reached, among] = partsOf(figure);
  const [share, whole] = partsOf(target);
  const missing = share * among - whole * reached;
  if (missing <= 0n) return 0;
  const gain = whole - share;
  return gain <= 0n ? null : Number((missing + gain - 1n) / gain);
}

function partsOf(figure: Standing["figure"] | Figure): readonly [bigint, bigint] {
  if (figure === null || !("numerator" in figure)) throw new Error("A share is judged by a share.");
  return [BigInt(figure.numerator), BigInt(figure.denominator)];
}

import { DEFAULT_DEFINITIONS } from "../../src/metrics/definitions";
import { tallyRegister } from "../../src/metrics/tally";
import { computeResults } from "../../src/metrics/compute";
import { buildRegister } from "../../src/register/register";
import { CHARACTERISTICS, countKey, MEASURES, type Subject } from "../subject";

/** The product: validation, duplicates, problems, all seven metrics, breakdowns and group comparisons included. */
export const NPQ_METRICS: Subject = {
  name: "NPQ Metrics",
  run: (table) => {
    const register = buildRegister([table]);
    computeResults(register, DEFAULT_DEFINITIONS);
    return () => {
      const { scope, groups } = tallyRegister(register, DEFAULT_DEFINITIONS);
      const counts = new Map<string, number>();
      scope.years.forEach((year, y) =>
        scope.qualifications.forEach((qualification, q) => {
          for (const characteristic of Object.keys(CHARACTERISTICS) as (keyof typeof CHARACTERISTICS)[]) {
            const group = groups.get(characteristic);
            group?.labels.forEach((label, code) => {
              for (const measure of MEASURES) {
                const people = group.perGroup(measure, [scope.cell(y, q)])[code];
                if (people > 0) counts.set(countKey(measure, year, qualification, characteristic, label), people);
              }
            });
          }
        }),
      );
      return counts;
    };
  },
};

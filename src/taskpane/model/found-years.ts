import { YEAR_BASE } from "../../register/columns/participants";
import type { Register } from "../../register/register";

/** Starting calendar years of all academic years of participants and targets, reported or not, ascending. */
export function foundYears({ participants, targets }: Pick<Register, "participants" | "targets">): number[] {
  const years = new Set<number>(participants.year.subarray(0, participants.count));
  return [...new Set([...[...years].map((year) => YEAR_BASE + year), ...targets.map(({ year }) => year)])].sort(
    (a, b) => a - b,
  );
}

import type { Register } from "../register/register";
import { computeResults } from "./compute";
import type { Definitions } from "./definitions";
import type { Results } from "./results";
import { type Tally } from "./tally";
import { tallyRegister } from "./tally-register";

/** A register with everything that was counted and computed from it. */
export interface Analysis {
  readonly register: Register;
  readonly tally: Tally;
  readonly results: Results;
}

/**
 * Counts a register once, and computes from the counts everything that the sheets, the pane and the functions show.
 *
 * @param years starting calendar years of the academic years to report; null = all
 */
export function analyse(
  register: Register,
  definitions: Definitions,
  years: readonly number[] | null = null,
): Analysis {
  const tally = tallyRegister(register, definitions, years);
  return { register, tally, results: computeResults(tally, register.targets, definitions) };
}

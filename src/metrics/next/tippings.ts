import type { Analysis } from "../analyse";
import type { Tipping } from "./next";

/** Comparisons of groups that few more withdrawals or fails would make significant. */
export function tippingsOf(_analysis: Analysis): Tipping[] {
  return [];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutant";

/** A mutant that no test can tell from the product, and why. It is known by its text, and so lives on when lines move. */
export interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** The list, as it is kept beside this file. */
export function readEquivalents(): readonly Equivalent[] {
  return JSON.parse(readFileSync(join(__dirname, "equivalents.json"), "utf8")) as Equivalent[];
}

/** The entry of the list that a mutant is, if any. */
export function equivalentOf(mutant: Mutant, list: readonly Equivalent[]): Equivalent | null {
  return list.find((entry) => isSame(entry, mutant)) ?? null;
}

/** Entries whose code is no longer there: the list has to forget them. */
export function staleOf(list: readonly Equivalent[], made: readonly Mutant[]): Equivalent[] {
  return list.filter((entry) => !made.some((mutant) => isSame(entry, mutant)));
}

function isSame(entry: Equivalent, mutant: Mutant): boolean {
  return entry.file === mutant.file && entry.before === mutant.before && entry.after === mutant.after;
}

import { isDeepStrictEqual } from "node:util";
import { checkRegister, type Checked } from "./check-register";
import { addViolations, emptySummary, type Summary } from "./summary";
import { throughExcel } from "./through-excel";
import type { Violation } from "./violation";

/** One register in so many is also held to functions, people behind figures, other orders and strange sheets. */
const DEAR_EVERY = 5;

/** One register in so many is also read from a file by the command, through office.js and the stand-in for Excel. */
const THROUGH_EXCEL_EVERY = 1_000;

/** Whether the register of a seed is checked in every way. */
export function isDear(seed: number): boolean {
  return seed % DEAR_EVERY === 0;
}

/** Checks the registers of seeds one after another. */
export async function checkMany(seeds: Iterable<number>): Promise<Summary> {
  const summary = emptySummary();
  for (const seed of seeds) {
    const checked = checkOne(seed);
    summary.registers++;
    summary.people += checked.people;
    if (checked.hasProblems) summary.withProblems++;
    if (checked.named.length > 0) summary.withNamed++;
    for (const code of checked.named) summary.named[code] = (summary.named[code] ?? 0) + 1;
    addViolations(summary, seed, checked.violations);
    if (seed % THROUGH_EXCEL_EVERY === 0) addViolations(summary, seed, await otherThroughExcel(seed));
  }
  return summary;
}

function checkOne(seed: number): Checked {
  try {
    return checkRegister({ seed }, { isDear: isDear(seed) });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const violations = [{ kind: `thrown: ${what.split("\n")[0]}`, what }];
    return { violations, named: [], hasProblems: false, people: 0, features: [] };
  }
}

async function otherThroughExcel(seed: number): Promise<Violation[]> {
  const { said, expected } = await throughExcel(seed);
  if (isDeepStrictEqual(said, expected)) return [];
  return [{ kind: "otherwise through Excel", what: "see test/registers/through-excel.test" }];
}

import { checkRegister, type Checked } from "./check-register";
import { addViolations, emptySummary, type Summary } from "./summary";

/** One register in so many is also held to functions, people behind figures, other orders and strange sheets. */
const DEAR_EVERY = 5;

/** Whether the register of a seed is checked in every way. */
export function isDear(seed: number): boolean {
  return seed % DEAR_EVERY === 0;
}

/** Checks the registers of seeds one after another, as they are, without a file and without Excel. */
export function checkSeeds(seeds: Iterable<number>): Summary {
  const summary = emptySummary();
  for (const seed of seeds) {
    const checked = checkOne(seed);
    summary.registers++;
    summary.people += checked.people;
    if (checked.hasProblems) summary.withProblems++;
    if (checked.named.length > 0) summary.withNamed++;
    for (const code of checked.named) summary.named[code] = (summary.named[code] ?? 0) + 1;
    addViolations(summary, seed, checked.violations);
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

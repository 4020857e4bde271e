import type { ProjectCopy } from "./copy-of-project";
import type { Mutant } from "./mutant";
import { UNKNOWN_SECONDS, orderTests, type Experience } from "./order-tests";
import type { TestRunner } from "./test-runner";
import type { TestsOf } from "./tests-of";

/** How a mutant ended: by a test, by never coming back, or alive after the tests that there was time for. */
export interface Fate {
  readonly kind: "killed" | "timed out" | "survived";
  /** The test that killed it. */
  readonly by: string | null;
  /** How many of the tests that load its file were run. */
  readonly run: number;
  readonly of: number;
}

/** A place where mutants are tried, one after the other. */
export interface Bench {
  readonly copy: ProjectCopy;
  readonly runner: TestRunner;
  readonly testsOf: TestsOf;
  /** Seconds of tests that a mutant is given. */
  readonly budget: number;
  readonly experience: Experience;
  /** Whether each test passes without a mutant; a test that does not kills nothing. */
  readonly passesAlone: Map<string, boolean>;
}

/** Tests run between two looks at the time; the first are few, since most mutants die at once. */
const BATCHES = [1, 2, 4, 6];

/** Tries a mutant on the tests that load its file, nearest first, until one fails or its time is up. */
export async function tryMutant(mutant: Mutant, bench: Bench): Promise<Fate> {
  const { copy, runner, experience } = bench;
  const related = bench.testsOf(mutant.file);
  const waiting = orderTests(mutant.file, related, experience).filter((test) => bench.passesAlone.get(test) !== false);
  let spent = 0;
  let done = 0;
  const fate = (kind: Fate["kind"], by: string | null): Fate => ({ kind, by, run: done, of: related.length });
  for (let batch = 0; waiting.length > 0 && spent < bench.budget; batch++) {
    const tests = waiting.splice(0, BATCHES[Math.min(batch, BATCHES.length - 1)]);
    copy.put(mutant);
    const results = await runner.run(tests, patience(tests, experience));
    copy.restore(mutant);
    if (results === null) {
      if ((await runner.run(tests, patience(tests, experience))) !== null) return fate("timed out", null);
      // Too slow here without the mutant as well.
      tests.forEach((test) => bench.passesAlone.set(test, false));
      continue;
    }
    for (const { test, hasPassed, seconds } of results) {
      done++;
      spent += seconds;
      if (hasPassed) experience.seconds.set(test, seconds);
      else if (await doesPassAlone(test, bench)) {
        experience.killers.set(mutant.file, (experience.killers.get(mutant.file) ?? new Set()).add(test));
        return fate("killed", test);
      }
    }
    // Jest stops at the first failure: what it had not come to is still to be run.
    const ran = new Set(results.map(({ test }) => test));
    waiting.unshift(...tests.filter((test) => !ran.has(test)));
  }
  return fate("survived", null);
}

async function doesPassAlone(test: string, { runner, passesAlone, experience }: Bench): Promise<boolean> {
  const known = passesAlone.get(test);
  if (known !== undefined) return known;
  const results = await runner.run([test], patience([test], experience));
  const doesPass = results?.every(({ hasPassed }) => hasPassed) === true;
  passesAlone.set(test, doesPass);
  return doesPass;
}

/** How long tests may take before they count as hanging, in seconds: much longer than they did before. */
function patience(tests: readonly string[], { seconds }: Experience): number {
  return 30 + 8 * tests.reduce((sum, test) => sum + (seconds.get(test) ?? UNKNOWN_SECONDS), 0);
}

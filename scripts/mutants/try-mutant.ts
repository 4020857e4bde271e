import type { ProjectCopy } from "./copy-of-project";
import type { Mutant } from "./mutant";
import { UNKNOWN_SECONDS, killsKey, orderTests, type Experience } from "./order-tests";
import type { TestResult, TestRunner } from "./test-runner";
import type { TestsOf } from "./tests-of";

/** How a mutant ended: by a test, by never coming back, or alive after the tests that there was time for. */
export interface Fate {
  readonly kind: "killed" | "timed out" | "survived";
  /** The test that noticed it. */
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
  /** Seconds of the processor that the tests of a mutant may take. */
  readonly budget: number;
  readonly experience: Experience;
  /** Whether each test passes without a mutant; a test that does not kills nothing. */
  readonly passesAlone: Map<string, boolean>;
}

/** Tries a mutant on the tests that load its file, nearest first, until one fails or its time is up. */
export async function tryMutant(mutant: Mutant, bench: Bench): Promise<Fate> {
  const { copy, passesAlone, experience } = bench;
  const related = bench.testsOf(mutant.file);
  let spent = 0;
  let run = 0;
  for (const test of orderTests(mutant.file, related, experience)) {
    if (spent >= bench.budget) break;
    if (passesAlone.get(test) === false) continue;
    copy.put(mutant);
    const result = await runTest(test, bench);
    copy.restore(mutant);
    run++;
    spent += result?.seconds ?? 0;
    if (result?.hasPassed === true) experience.seconds.set(test, result.seconds);
    else if (await doesPassAlone(test, bench)) {
      const key = killsKey(mutant.file, test);
      experience.kills.set(key, (experience.kills.get(key) ?? 0) + 1);
      return { kind: result === null ? "timed out" : "killed", by: test, run, of: related.length };
    }
  }
  return { kind: "survived", by: null, run, of: related.length };
}

async function doesPassAlone(test: string, bench: Bench): Promise<boolean> {
  const known = bench.passesAlone.get(test);
  if (known !== undefined) return known;
  const doesPass = (await runTest(test, bench))?.hasPassed === true;
  bench.passesAlone.set(test, doesPass);
  return doesPass;
}

/** Runs a test; one that takes much longer than before, also for a busy machine, counts as hanging. */
function runTest(test: string, { runner, experience }: Bench): Promise<TestResult | null> {
  return runner.run(test, 60 + 20 * (experience.seconds.get(test) ?? UNKNOWN_SECONDS));
}

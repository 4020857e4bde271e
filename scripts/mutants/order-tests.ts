import type { RelatedTest } from "./tests-of";

/** What an import between a test and a mutant weighs, in seconds: a near test says more than a quick one. */
const SECONDS_A_STEP = 3;

/** How long a test is taken to last that was not run yet. */
export const UNKNOWN_SECONDS = 4;

/** What earlier mutants have shown about tests. */
export interface Experience {
  /** How long each test took, in seconds. */
  readonly seconds: Map<string, number>;
  /** Tests that have killed a mutant, by the file it was in. */
  readonly killers: Map<string, Set<string>>;
}

/**
 * The order in which tests are tried on a mutant of a file: its own test first, then those that have killed a mutant of the same file,
 * then near and quick ones.
 */
export function orderTests(file: string, related: readonly RelatedTest[], { seconds, killers }: Experience): string[] {
  const own = file.replace(/^src\//, "test/").replace(/\.tsx?$/, "");
  const folder = own.slice(0, own.lastIndexOf("/") + 1);
  const cost = ({ test, distance }: RelatedTest): number => {
    if (test.startsWith(`${own}.`)) return 0;
    const isNear = killers.get(file)?.has(test) === true || test.startsWith(own);
    const isInFolder = test.startsWith(folder) ? 0 : SECONDS_A_STEP;
    return (isNear ? 1 : distance * SECONDS_A_STEP + isInFolder) + (seconds.get(test) ?? UNKNOWN_SECONDS);
  };
  return related
    .map((one) => ({ test: one.test, cost: cost(one) }))
    .sort((a, b) => a.cost - b.cost || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}

import type { RelatedTest } from "./tests-of";

/** What each folder between a test and a mutant weighs, in seconds: a near test says more than a quick one. */
const SECONDS_A_FOLDER = 3;

/** How long a test is taken to last that was not run yet. */
export const UNKNOWN_SECONDS = 4;

/** What earlier mutants have shown about tests. */
export interface Experience {
  /** How long each test took, in seconds. */
  readonly seconds: Map<string, number>;
  /** How many mutants each test has killed in each stage: "src/register test/register/fixes.test.ts". */
  readonly kills: Map<string, number>;
}

/** Where a test's kills in the stage of a file are noted. */
export function killsKey(file: string, test: string): string {
  return `${file.split("/").slice(0, 2).join("/")} ${test}`;
}

/**
 * The order in which tests are tried on a mutant of a file: its own tests first, then those of its name in another folder, then near and
 * quick ones, and those sooner that have killed mutants of the same stage.
 */
export function orderTests(file: string, related: readonly RelatedTest[], { seconds, kills }: Experience): string[] {
  const own = file.replace(/^src\//, "test/").replace(/\.tsx?$/, "");
  const name = `/${own.split("/").at(-1)}.`;
  const cost = ({ test, distance }: RelatedTest): number => {
    if (test.startsWith(`${own}.`)) return 0;
    // Less than any other that has not killed a dozen yet.
    if (test.includes(name)) return (seconds.get(test) ?? UNKNOWN_SECONDS) / 20;
    const far = test.startsWith(own) ? 0 : distance + SECONDS_A_FOLDER * foldersBetween(own, test);
    return (far + (seconds.get(test) ?? UNKNOWN_SECONDS)) / (1 + (kills.get(killsKey(file, test)) ?? 0));
  };
  return related
    .map((one) => ({ test: one.test, cost: cost(one) }))
    .sort((a, b) => a.cost - b.cost || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}

/** How many of a path's folders another one does not share. */
function foldersBetween(path: string, other: string): number {
  const [folders, others] = [path, other].map((one) => one.split("/").slice(0, -1));
  return folders.filter((folder, depth) => others[depth] !== folder).length;
}

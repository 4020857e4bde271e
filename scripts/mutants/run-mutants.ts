import { isIn, openProject, type CheckedProject } from "./checked-project";
import { copyProject } from "./copy-of-project";
import { equivalentOf, staleOf, type Equivalent } from "./equivalent";
import { makeMutants } from "./make-mutants";
import type { Mutant } from "./mutant";
import type { Options } from "./read-options";
import { sample } from "./sample";
import { staleEntry, survivor, type Tried } from "./tell";
import { startTestRunner } from "./test-runner";
import { readTestsOf } from "./tests-of";
import { tryMutant, type Bench } from "./try-mutant";

/** What a run has found out. */
export interface Outcome {
  readonly tried: readonly Tried[];
  /** Tests that fail without any mutant as well, and so were left out. */
  readonly unfit: readonly string[];
}

/**
 * Tries a sample of the mutants of each folder.
 *
 * @param root the project's folder; nothing in it is changed
 * @param say is given each survivor and each stale entry of the list, as soon as it is known, and how far it has come
 */
export async function runMutants(
  root: string,
  options: Options,
  equivalents: readonly Equivalent[],
  say: (text: string) => void,
): Promise<Outcome> {
  const project = openProject(root);
  const chosen = options.folders.flatMap((folder) => chooseIn(project, folder, options, equivalents, say));
  const isListed = ({ mutant }: Chosen): boolean => equivalentOf(mutant, equivalents) !== null;
  const waiting = chosen.filter((one) => !isListed(one));
  const tried: Tried[] = chosen.filter(isListed).map((one) => ({ ...one, fate: null }));
  const shared = {
    testsOf: readTestsOf(root),
    budget: options.budget,
    experience: { seconds: new Map<string, number>(), kills: new Map<string, number>() },
    passesAlone: new Map<string, boolean>(),
  };
  /** Tries one mutant after the other in a copy of its own, until none is waiting. */
  const work = async (): Promise<void> => {
    const copy = copyProject(root);
    const bench: Bench = { ...shared, copy, runner: startTestRunner(copy.folder) };
    const clear = (): void => {
      bench.runner.stop();
      copy.remove();
    };
    // Also where somebody ends it before its time.
    process.once("exit", clear);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const fate = await tryMutant(next.mutant, bench);
        tried.push({ ...next, fate });
        if (fate.kind === "survived") say(survivor(next.mutant, fate));
        if (tried.length % 10 === 0) say(`${tried.length} of ${chosen.length}`);
      }
    } finally {
      process.off("exit", clear);
      clear();
    }
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  return { tried, unfit: [...shared.passesAlone].filter(([, passes]) => !passes).map(([test]) => test) };
}

interface Chosen {
  readonly folder: string;
  readonly mutant: Mutant;
}

function chooseIn(
  project: CheckedProject,
  folder: string,
  { count, seed }: Options,
  equivalents: readonly Equivalent[],
  say: (text: string) => void,
): Chosen[] {
  const types = project.types();
  const made = project.filesIn(folder).flatMap((file) => makeMutants(file, project.source(file), types));
  const listed = equivalents.filter(({ file }) => isIn(folder, file));
  for (const entry of staleOf(listed, made)) say(staleEntry(entry));
  return sample(made, count, seed, project.accepts).map((mutant) => ({ folder, mutant }));
}

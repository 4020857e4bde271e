import type { Equivalent } from "./equivalent";
import type { Mutant } from "./mutant";
import type { Fate } from "./try-mutant";

/** The least share of mutants that tests have to kill, in each folder. */
export const LEAST_SHARE = 0.95;

/** A mutant of the sample, and what came of it. */
export interface Tried {
  readonly folder: string;
  readonly mutant: Mutant;
  /** Null where the list says that it is equivalent; it is then not tried. */
  readonly fate: Fate | null;
}

/** Share of a folder's mutants that were killed, of those that are not equivalent; 1 where there are none. */
export function shareOf(tried: readonly Tried[]): number {
  const fates = tried.flatMap(({ fate }) => fate ?? []);
  return fates.length === 0 ? 1 : fates.filter(({ kind }) => kind !== "survived").length / fates.length;
}

/** The table of all folders, as text. */
export function tableOf(folders: readonly string[], all: readonly Tried[]): string {
  const rows = folders.map((folder) => {
    const tried = all.filter((one) => one.folder === folder);
    const count = (kind: Fate["kind"]): number => tried.filter(({ fate }) => fate?.kind === kind).length;
    const equivalent = tried.filter(({ fate }) => fate === null).length;
    const killed = count("killed") + count("timed out");
    return [folder, tried.length, killed, count("timed out"), count("survived"), equivalent, percent(shareOf(tried))];
  });
  const heading = ["Folder", "Mutants", "Killed", "by time", "Survived", "Equivalent", "Share"];
  return [heading, ...rows]
    .map(([name, ...cells]) => String(name).padEnd(18) + cells.map((cell) => String(cell).padStart(12)).join(""))
    .join("\n");
}

/** Where a mutant is and what it changes, on three lines. */
function described({ file, line, before, after }: Mutant): string {
  const [was, is] = cutAround(before, after);
  return `${file}:${line}\n    ${was}\n    ${is}`;
}

/** A survivor, and how many of its tests were run. */
export function survivor(mutant: Mutant, { run, of }: Fate): string {
  const tests = run < of ? `its nearest ${run} of ${of} test files` : `all ${of} test files that load it`;
  return `Survived ${tests}: ${described(mutant)}`;
}

/** An entry of the list of equivalents that is of no use any more. */
export function staleEntry({ file, before, after }: Equivalent): string {
  const [was, is] = cutAround(before, after);
  return `No longer in the code, so take it out of equivalents.json: ${file}\n    ${was}\n    ${is}`;
}

/** How much of two texts is shown around the place where they differ. */
const AROUND = 80;

function cutAround(before: string, after: string): [string, string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = Math.max(0, same - AROUND);
  return [before, after].map((text) => {
    const cut = text.slice(from, same + AROUND);
    return (from > 0 ? "…" : "") + cut + (same + AROUND < text.length ? "…" : "");
  }) as [string, string];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

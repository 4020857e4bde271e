import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { changed, type Mutant } from "./mutant";

/** A copy of the working tree, in which mutants are tried, so that nobody's own files are ever touched. */
export interface ProjectCopy {
  readonly folder: string;
  readonly put: (mutant: Mutant) => void;
  /** Takes the mutant out again. */
  readonly restore: (mutant: Mutant) => void;
  readonly remove: () => void;
}

/** What is not copied: it is large, or belongs to the working tree alone. Packages are linked. */
const LEFT_OUT = new Set(["node_modules", ".git", "dist", "coverage", "bench/node_modules"]);

/** Copies the project into a temporary folder. */
export function copyProject(root: string): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "npq-metrics-mutants-"));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(root, path).replaceAll("\\", "/")),
  });
  // A junction is the link to a folder that Windows allows everybody to make.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  // Of the copy, not of the project: somebody may be working on that meanwhile.
  const originals = new Map<string, string>();
  const original = (file: string): string => {
    const text = originals.get(file) ?? readFileSync(join(folder, file), "utf8");
    originals.set(file, text);
    return text;
  };
  return {
    folder,
    put: (mutant) => writeFileSync(join(folder, mutant.file), changed(original(mutant.file), mutant)),
    restore: ({ file }) => writeFileSync(join(folder, file), original(file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

/** What is mutated when nothing else is said. */
const FOLDERS = ["register", "metrics", "report", "answers", "publication", "excel", "app", "functions"];

/** How the mutants are chosen and tried. */
export interface Options {
  /** Folders, or files. */
  readonly folders: readonly string[];
  readonly seed: number;
  /** Mutants a folder. */
  readonly count: number;
  /** Seconds of the processor that the tests of a mutant may take. */
  readonly budget: number;
  readonly workers: number;
}

/** Reads what stands behind `npm run check:mutants --`. @throws Error with a sentence that says what is wrong */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "40" },
      seconds: { type: "string", default: "40" },
      thorough: { type: "boolean", default: false },
      workers: { type: "string", default: String(Math.max(1, availableParallelism() - 1)) },
    },
  });
  return {
    folders: values.folder?.map((folder) => folder.replace(/\/+$/, "")) ?? FOLDERS.map((name) => `src/${name}`),
    seed: whole("seed", values.seed),
    count: whole("count", values.count),
    budget: values.thorough ? Infinity : whole("seconds", values.seconds),
    workers: Math.max(1, whole("workers", values.workers)),
  };
}

function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} ${text}: write a whole number.`);
  return Number(text);
}

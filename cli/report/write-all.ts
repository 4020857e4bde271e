import { existsSync } from "node:fs";
import { constants, copyFile, mkdir, open, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError } from "./command-error";
import { whyNotWritten } from "./why-not-written";

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What is said of a file, and of the folder of a public copy, before the reason. */
export const NOT_WRITTEN = "cannot be written";
export const NO_FOLDER = "cannot be the folder of the public copy";

/** Takes a step back. */
type Undo = () => Promise<unknown>;

/**
 * Writes all files or none: each is first written next to its final place, and renamed when all of them are there. Should a file not
 * take its place then, those that have are put back to what they were.
 *
 * @param folder is made when it is missing, and removed again when nothing was written
 * @throws CommandError when one cannot be written
 */
export async function writeAll(files: readonly OutputFile[], folder: string | null = null): Promise<void> {
  const undo: Undo[] = [];
  const orUndo = async (path: string, cannot: string, step: () => Promise<unknown>): Promise<void> => {
    await step().catch(async (error: unknown) => {
      for (const back of undo.reverse()) await back().catch(() => undefined);
      throw new CommandError(`${path} ${cannot}: ${whyNotWritten(error, dirname(path))}`);
    });
  };
  if (folder !== null) await orUndo(folder, NO_FOLDER, () => makeFolder(folder, undo));
  for (const file of files) await orUndo(file.path, NOT_WRITTEN, () => writeDraft(file, undo));
  for (const { path } of files) {
    await orUndo(path, NOT_WRITTEN, async () => {
      undo.push(await wayBack(path));
      await rename(draftOf(path), path);
    });
  }
  for (const { path } of files) await rm(formerOf(path), { force: true });
}

const draftOf = (path: string): string => `${path}.${process.pid}.tmp`;
const formerOf = (path: string): string => `${path}.${process.pid}.old.tmp`;

/**
 * Writes a file next to its final place. Nobody may read it who may not read the one that it will replace.
 *
 * In a folder that others can write to, something may be there already under the draft's name, such as a link to a file of somebody's:
 * it is left alone, and nothing is written.
 *
 * @param undo what removes it is added to it
 */
async function writeDraft({ path, content }: OutputFile, undo: Undo[]): Promise<void> {
  const draft = await open(draftOf(path), "wx");
  undo.push(() => rm(draftOf(path), { force: true }));
  try {
    const former = await stat(path).catch(() => null);
    if (former !== null) await draft.chmod(former.mode & 0o777);
    await draft.writeFile(content);
  } finally {
    await draft.close();
  }
}

/**
 * Makes a folder, with those that it is in: one at a time, as Node.js's own way to make them all never ends where the system takes none
 * (such as in /proc).
 *
 * @param undo what removes each is added to it
 */
async function makeFolder(folder: string, undo: Undo[]): Promise<void> {
  const parent = dirname(folder);
  if (parent === folder || existsSync(folder)) return;
  await makeFolder(parent, undo);
  await mkdir(folder);
  undo.push(() => rmdir(folder));
}

/** Keeps a copy of the file that a path names. @returns what puts it back, or removes what has come where there was none */
async function wayBack(path: string): Promise<() => Promise<void>> {
  const isThere = await copyFile(path, formerOf(path), constants.COPYFILE_EXCL).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  return () => (isThere ? rename(formerOf(path), path) : rm(path, { force: true }));
}

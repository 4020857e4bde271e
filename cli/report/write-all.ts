import { rename, rm, writeFile } from "node:fs/promises";
import { CommandError } from "./command-error";
import { messageOf } from "./message-of";

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all files or none: each is first written next to its final place, and renamed when all of them are there.
 *
 * @throws CommandError when one cannot be written
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const drafts = files.map(({ path }) => `${path}.${process.pid}.tmp`);
  try {
    for (const [i, { content }] of files.entries()) await writeFile(drafts[i], content);
    for (const [i, { path }] of files.entries()) await rename(drafts[i], path);
  } catch (error) {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
    throw new CommandError(`Nothing was written: ${messageOf(error)}`);
  }
}

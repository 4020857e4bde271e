import { readFile } from "node:fs/promises";
import type { FormerCopy } from "../../../src/publication/former/former-copy";
import { readFormerCopy } from "../../../src/publication/former/read-former-copy";
import { CommandError } from "../command-error";
import { reasonOf } from "../reason-of";

/** Reads the CSV of a copy that was published before. @throws CommandError when it cannot be read, or is something else */
export async function formerCopy(path: string): Promise<FormerCopy> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CommandError(`${path} cannot be opened: ${reasonOf(error)}`);
  });
  const read = readFormerCopy(text);
  if ("problem" in read) throw new CommandError(`${path} is not used as the former copy: ${read.problem}`);
  return read;
}

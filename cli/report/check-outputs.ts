import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError } from "./command-error";
import type { Command } from "./parse-command";

/**
 * Outputs must be places where a file can be put, different from each other and from the workbook that is read.
 *
 * @throws CommandError when one is not
 */
export async function checkOutputs({ input, output, json }: Command): Promise<void> {
  const source = await identity(input);
  if (output !== null && output === json) throw new CommandError(`${output} cannot be both --out and --json.`);
  for (const path of [output, json].filter((one) => one !== null)) {
    if (await isFolder(path)) throw new CommandError(`${path} cannot be written: it is a folder.`);
    if (source !== null && (await identity(path)) === source) {
      throw new CommandError(`${path} is the workbook that is read, which is never changed. Choose another name.`);
    }
    const folder = dirname(path);
    if (!(await isFolder(folder))) throw new CommandError(`${path} cannot be written: there is no folder ${folder}.`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** What identifies a file, whatever its name; null when there is no such file. */
async function identity(path: string): Promise<string | null> {
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: null, ino: null }));
  return dev === null ? null : `${dev} ${ino}`;
}

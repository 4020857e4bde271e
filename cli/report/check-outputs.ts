import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError } from "./command-error";
import type { Command } from "./parse-command";
import { publicationPaths } from "./publish/publication-paths";

/**
 * Outputs must be places where a file can be put, different from each other and from the workbook that is read.
 *
 * @throws CommandError when one is not
 */
export async function checkOutputs({ input, output, json, publish }: Command): Promise<void> {
  const source = await identity(input);
  if (output !== null && output === json) throw new CommandError(`${output} cannot be both --out and --json.`);
  const published = publish === null ? [] : Object.values(publicationPaths(publish.folder));
  if (publish !== null) await checkFolder(publish.folder);
  for (const path of [output, json].filter((one) => one !== null)) {
    if (published.includes(path)) throw new CommandError(`${path} is a file of the public copy. Choose another name.`);
    const folder = dirname(path);
    const isMade = folder === publish?.folder;
    if (!isMade && !(await isFolder(folder))) {
      throw new CommandError(`${path} cannot be written: there is no folder ${folder}.`);
    }
  }
  for (const path of [output, json, ...published].filter((one) => one !== null)) {
    if (await isFolder(path)) throw new CommandError(`${path} cannot be written: it is a folder.`);
    if (await isSpecial(path)) throw new CommandError(`${path} cannot be written: it is not an ordinary file.`);
    if (source !== null && (await identity(path)) === source) {
      throw new CommandError(`${path} is the workbook that is read, which is never changed. Choose another name.`);
    }
  }
}

/** The folder of the public copy is one, or can be made, and can be written to. */
async function checkFolder(folder: string): Promise<void> {
  let nearest = folder;
  while ((await identity(nearest)) === null && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (!(await isFolder(nearest))) {
    const what = nearest === folder ? "it" : nearest;
    throw new CommandError(`${folder} cannot be the folder of the public copy: ${what} is not a folder.`);
  }
  await access(nearest, constants.W_OK).catch(() => {
    throw new CommandError(
      `${folder} cannot be the folder of the public copy: you do not have permission to write to ${nearest}.`,
    );
  });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** Whether there is something that is neither a file nor a folder, such as a device: it would be replaced by the output. */
async function isSpecial(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === false;
}

/** What tells a file from every other one, whatever it is called; null when there is none. */
async function identity(path: string): Promise<string | null> {
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: null, ino: null }));
  return dev === null ? null : `${dev} ${ino}`;
}

import { access, constants, lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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
  if (output !== null && json !== null && (await place(output)) === (await place(json))) {
    throw new CommandError(`${output} cannot be both --out and --json.`);
  }
  const published = publish === null ? [] : Object.values(publicationPaths(publish.folder));
  const taken = await Promise.all(published.map(place));
  if (publish !== null) await checkFolder(publish.folder);
  for (const path of [output, json].filter((one) => one !== null)) {
    if (taken.includes(await place(path))) {
      throw new CommandError(`${path} is a file of the public copy. Choose another name.`);
    }
    const folder = dirname(path);
    const isMade = folder === publish?.folder;
    if (!isMade && !(await isFolder(folder))) {
      throw new CommandError(`${path} cannot be written: there is no folder ${folder}.`);
    }
  }
  for (const path of [output, json, ...published].filter((one) => one !== null)) {
    if (await isFolder(path)) throw new CommandError(`${path} cannot be written: it is a folder.`);
    if (source !== null && (await identity(path)) === source) {
      throw new CommandError(`${path} is the workbook that is read, which is never changed. Choose another name.`);
    }
    await checkReplaceable(path);
  }
}

/**
 * What is there already is replaced, so that it has to be a file like any other. A device or a socket would be lost. So would a link:
 * /dev/stdout is one, and leads to an ordinary file where the output of the command is kept in one.
 */
async function checkReplaceable(path: string): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there?.isSymbolicLink() === true) {
    throw new CommandError(`${path} cannot be written: it is a link to another place. Name the file itself.`);
  }
  if (there?.isFile() === false) throw new CommandError(`${path} cannot be written: it is not an ordinary file.`);
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

/** Where a file is or will be, by whatever way its folder is reached. Windows and Macs do not tell "OUT" from "out". */
async function place(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const found = join(folder, basename(path));
  return process.platform === "win32" || process.platform === "darwin" ? found.toLowerCase() : found;
}

/** What tells a file from every other one, whatever it is called; null when there is none. */
async function identity(path: string): Promise<string | null> {
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: null, ino: null }));
  return dev === null ? null : `${dev} ${ino}`;
}

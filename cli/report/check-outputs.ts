import { access, constants, lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { CommandError } from "./command-error";
import type { Command } from "./parse-command";
import { publicationPaths } from "./publish/publication-paths";
import { whyNotWritten } from "./why-not-written";
import { NO_FOLDER, NOT_WRITTEN } from "./write-all";

/**
 * Outputs must be places where a file can be put, different from each other and from the workbook that is read.
 *
 * @throws CommandError when one is not
 */
export async function checkOutputs({ input, output, json, publish }: Command): Promise<void> {
  const source = await identity(input);
  if (output !== null && json !== null && (await place(output)) === (await place(json))) {
    throw new CommandError(`${output} cannot be both --out and --json. Give them different names.`);
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
    if (isMade) continue;
    if (!(await isFolder(folder)))
      throw notWritten(path, `there is no folder ${folder}. Make it, or choose another one.`);
    await access(folder, constants.W_OK).catch((error: unknown) => {
      throw notWritten(path, whyNotWritten(error, folder));
    });
  }
  for (const path of [output, json, ...published].filter((one) => one !== null)) {
    if (await isFolder(path)) throw notWritten(path, "it is a folder. Choose another name.");
    if (source !== null && (await identity(path)) === source) {
      throw new CommandError(`${path} is the workbook that is read, which is never changed. Choose another name.`);
    }
    await checkReplaceable(path);
  }
  checkEndings(input, output, json);
}

function notWritten(path: string, why: string): CommandError {
  return new CommandError(`${path} ${NOT_WRITTEN}: ${why}`);
}

/** Endings of what can be opened; a copy that ends otherwise than its workbook is opened by no Excel. */
const WORKBOOKS: readonly string[] = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlam"];
/** Endings of what Excel opens, of which none is JSON. */
const OF_EXCEL: readonly string[] = [...WORKBOOKS, ".xls", ".xlsb", ".csv"];

/** What a file holds has to be what its name says. */
function checkEndings(input: string, output: string | null, json: string | null): void {
  const ending = (path: string): string => extname(path).toLowerCase();
  const wanted = WORKBOOKS.find((one) => one === ending(input)) ?? ".xlsx";
  if (output !== null && ending(output) !== wanted) {
    throw notWritten(
      output,
      `--out writes an Excel workbook. Choose a name that ends in ${wanted}, as a copy of ${basename(input)} does.`,
    );
  }
  if (json !== null && OF_EXCEL.includes(ending(json))) {
    throw notWritten(json, "--json writes JSON, which Excel does not open. Choose a name that ends in .json.");
  }
}

/**
 * What is there already is replaced, so that it has to be a file like any other. A device or a socket would be lost. So would a link:
 * /dev/stdout is one, and leads to an ordinary file where the output of the command is kept in one.
 */
async function checkReplaceable(path: string): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there?.isSymbolicLink() === true) {
    throw notWritten(path, "it is a link to another place. Name the file itself.");
  }
  if (there?.isFile() === false) throw notWritten(path, "it is not an ordinary file. Choose another name.");
  if (there === null) return;
  // A folder that can be written to lets its files be replaced, also those that somebody has protected.
  const isProtected =
    (there.mode & 0o222) === 0 ||
    (await access(path, constants.W_OK).then(
      () => false,
      () => true,
    ));
  if (isProtected)
    throw notWritten(path, "the file there is write-protected. Choose another name, or take its protection off.");
}

/** The folder of the public copy is one, or can be made, and can be written to. */
async function checkFolder(folder: string): Promise<void> {
  let nearest = folder;
  while ((await identity(nearest)) === null && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (!(await isFolder(nearest))) {
    const what = nearest === folder ? "it" : nearest;
    throw new CommandError(`${folder} ${NO_FOLDER}: ${what} is not a folder. Choose another one.`);
  }
  await access(nearest, constants.W_OK).catch((error: unknown) => {
    throw new CommandError(`${folder} ${NO_FOLDER}: ${whyNotWritten(error, nearest)}`);
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

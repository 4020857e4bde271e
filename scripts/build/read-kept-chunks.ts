import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { FORMER_LICENCES, LICENCES } from "./licences/licences-file";
import type { ReleaseList } from "./release-list";
import { ruleFor } from "./rule-for";

/**
 * The chunks of the release that users have now. An Excel that has been open since before an update runs that release until it is
 * closed, and fetches its views from the server by their old names.
 *
 * The notices of the packages in them go with them: it may be other packages, or other versions, than today's.
 *
 * Only what the former release itself consisted of is kept, not what it had kept from the one before: they do not pile up.
 *
 * @param folder the former release's dist folder
 * @throws Error in words when it is not one, or not complete
 */
export async function readKeptChunks(folder: string): Promise<Map<string, Buffer>> {
  const { files } = await formerRelease(folder);
  const names = Object.keys(files).filter((file) => ruleFor(file)?.caching === "keep");
  const chunks = names.map(async (name) => [name, await readFormer(folder, name)] as const);
  const licences = LICENCES in files ? [[FORMER_LICENCES, await readFormer(folder, LICENCES)] as const] : [];
  return new Map([...(await Promise.all(chunks)), ...licences]);
}

async function formerRelease(folder: string): Promise<ReleaseList> {
  try {
    return JSON.parse(await readFile(join(folder, "release.json"), "utf8")) as ReleaseList;
  } catch {
    const where = resolve(folder);
    throw new Error(
      `--env keep: there is no release.json in ${where}. Name the dist folder of the release that users have now.`,
    );
  }
}

async function readFormer(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch {
    throw new Error(
      `--env keep: ${name} is missing in ${resolve(folder)}, although its release.json lists it. Use a complete copy.`,
    );
  }
}

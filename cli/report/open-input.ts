import { readFile } from "node:fs/promises";
import { openXlsx, UnreadableWorkbook, type OpenedWorkbook } from "excel-stand-in/xlsx";
import { ADD_IN_FILES } from "../add-in-files";
import { CommandError } from "./command-error";
import { reasonOf } from "./reason-of";

/**
 * Opens the workbook that is read, with the settings that the add-in keeps in it.
 *
 * @param onProgress told from time to time which share of it has been read, 0 to 1
 * @throws CommandError
 */
export async function openInput(path: string, onProgress: (share: number) => void): Promise<OpenedWorkbook> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be opened: ${reasonOf(error)}`);
  });
  return openXlsx(bytes, { addInId: await addInId(), onProgress }).catch((error: unknown) => {
    if (error instanceof UnreadableWorkbook)
      throw new CommandError(`${path} cannot be opened: ${inSentence(error.message)}`);
    throw error;
  });
}

/** A sentence that begins with "The", behind a colon. */
function inSentence(text: string): string {
  return text.replace(/^The /, "the ");
}

/** The add-in's id, under which Excel keeps its settings in a workbook. */
async function addInId(): Promise<string> {
  const id = /<Id>([^<]+)<\/Id>/.exec(await readFile(ADD_IN_FILES.manifest, "utf8"))?.[1];
  if (id === undefined) throw new Error("manifest.xml has no Id.");
  return id;
}
